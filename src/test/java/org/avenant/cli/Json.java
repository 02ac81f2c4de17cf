package org.avenant.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements as data, for tests. */
final class Json {

    private static final Schema SCHEMA = schema();

    private Json() {}

    static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** Where a text departs from the published schema. */
    static List<String> departures(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static Schema schema() {
        try {
            String text = Files.readString(Path.of("src/main/resources/org/avenant/report/statement.schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
