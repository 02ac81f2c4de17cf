package org.avenant.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Statements as data, for tests. */
final class Json {

    private static final Schema SCHEMA = schema();

    private Json() {}

    static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** The text of a statement with the digest of all its other fields, computed apart from the project. */
    static String withDigest(String text) {
        ObjectNode statement = (ObjectNode) read(text);
        statement.remove("digest");
        String canonical = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()
                .writeValueAsString(JsonMapper.shared().treeToValue(statement, Map.class))
                .replace("\\u001B", "\\u001b");
        return text.replaceAll("\"digest\": \"[^\"]*\"", "\"digest\": \"sha256:" + sha256(canonical) + "\"");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
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
