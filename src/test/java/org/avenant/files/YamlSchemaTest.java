package org.avenant.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors are given, and our own reader, are of one mind about {@code contract.yaml} and {@code measures.yaml}. */
class YamlSchemaTest {

    private static final Path SCHEMAS = Path.of("rules/schemas");
    private static final Path GALLERY = Path.of("src/test/resources/problems");

    /** What is wrong with the shape of a file; the rest takes knowledge that no schema has. */
    private static final Set<String> SHAPE = Set.of(
            "no-entries", "unknown-key", "key-missing", "wrong-type", "wrong-word", "not-a-day", "not-a-decimal",
            "not-a-clause-number", "empty-value", "not-a-folder-name", "name-refused", "incident-column-name",
            "formula-unreadable", "unknown-currency", "month-starts-on-no-day", "not-a-day-of-the-year");

    /** Two numbers in the wrong order, and a unit or a date that the same file does not declare, have the right shape. */
    private static final Set<String> SHAPELY = Set.of(
            "scale-backward", "unknown-measure-unit", "incident-unit-unknown", "incident-days-unknown");

    /** What is not YAML at all, has a key twice, a type or a hidden letter, never gets as far as a schema. */
    private static final Set<String> BEFORE_ANY_SCHEMA = Set.of("yaml-unreadable", "second-document", "key-twice", "not-plain", "hidden-character");

    @TempDir
    Path home;

    private static List<Path> files(Path under, String name) {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(file -> file.getFileName().toString().equals(name)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path schemaOf(Path yaml) {
        return SCHEMAS.resolve(yaml.getFileName().toString().replace(".yaml", ".schema.json"));
    }

    private static JsonNode schema(String name) {
        return JsonMapper.shared().readTree(text(SCHEMAS.resolve(name)));
    }

    /** Where a file departs from its schema. */
    private static List<String> departures(Path yaml) {
        SchemaRegistryConfig strict = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(strict))
                .getSchema(text(schemaOf(yaml)));
        Object data = new Load(LoadSettings.builder().build()).loadFromString(text(yaml));
        String json = JsonMapper.shared().writeValueAsString(data);
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    /** A file says on its first line where its schema is, so that an editor finds it. */
    @TestFactory
    Stream<DynamicTest> the_projects_own_files_fit_the_schema_that_their_first_line_names() {
        return Stream.of("contract.yaml", "measures.yaml")
                .flatMap(name -> Stream.of("contracts", "rules").flatMap(room -> files(Path.of(room), name).stream()))
                .map(yaml -> DynamicTest.dynamicTest(yaml.toString(), () -> {
                    assertThat(departures(yaml)).isEmpty();
                    String first = text(yaml).lines().findFirst().orElseThrow();
                    assertThat(first).startsWith("# yaml-language-server: $schema=");
                    assertThat(yaml.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize()).isEqualTo(schemaOf(yaml));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_schema_refuses_of_the_gallery_what_the_reader_refuses_for_its_shape() {
        return Stream.of("contract.yaml", "measures.yaml")
                .flatMap(name -> files(GALLERY, name).stream())
                .filter(yaml -> !BEFORE_ANY_SCHEMA.contains(problemOf(yaml)))
                .map(yaml -> DynamicTest.dynamicTest(folder(yaml), () ->
                        assertThat(departures(yaml).isEmpty()).as("" + departures(yaml)).isNotEqualTo(isMisshapen(yaml))));
    }

    private static String folder(Path yaml) {
        return GALLERY.relativize(yaml).getName(0).toString();
    }

    /** The name of the first problem told about a file; empty where the problem is another file's. */
    private static String problemOf(Path yaml) {
        Path folder = GALLERY.resolve(folder(yaml));
        String address = folder.relativize(yaml).toString().replace('\\', '/');
        return folder.endsWith("sound")
                ? ""
                : text(folder.resolve("expected.en.txt")).lines()
                        .filter(line -> line.startsWith(address))
                        .map(line -> line.substring(line.lastIndexOf("  ") + 2))
                        .findFirst()
                        .orElse("");
    }

    private static boolean isMisshapen(Path yaml) {
        return SHAPE.contains(problemOf(yaml)) && !SHAPELY.contains(folder(yaml));
    }

    private static Set<String> keys(JsonNode schema) {
        return new TreeSet<>(schema.get("properties").propertyNames());
    }

    @Test
    void the_keys_of_the_schemas_are_the_keys_of_the_reader() {
        JsonNode measures = schema("measures.schema.json");

        assertThat(keys(schema("contract.schema.json"))).containsExactlyInAnyOrderElementsOf(
                ContractFile.KEYS);
        assertThat(keys(measures)).containsExactlyInAnyOrderElementsOf(MeasuresFile.TOP);
        assertThat(keys(measures.at("/$defs/unit"))).containsExactlyInAnyOrderElementsOf(MeasuresFile.UNIT_KEYS);
        assertThat(keys(measures.at("/$defs/measure"))).containsExactlyInAnyOrderElementsOf(MeasuresFile.KEYS);
    }

    @Test
    void what_a_contract_accepts_is_said_in_full() throws IOException {
        String accepted = """
                currency: EUR
                from: 2026-01-01
                until: 2026-12-31
                language: en
                accepts:
                  - check: wording-and-rule-disagree
                    clause: 4.2(b)
                    what: [30 days]
                    reason: The annex says 30 days, and both parties settle so.
                """;
        Path yaml = home.resolve("contract.yaml");

        assertThat(departures(Files.writeString(yaml, accepted))).isEmpty();
        for (String key : List.of("check", "clause", "what", "reason")) {
            String line = accepted.lines().filter(each -> each.strip().replaceFirst("^- ", "").startsWith(key + ":")).findFirst().orElseThrow();
            String without = accepted.replace(line + "\n", line.contains("- ") ? "  - # nothing\n" : "");
            assertThat(departures(Files.writeString(yaml, without))).as(key).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract.schema.json", "measures.schema.json"})
    void every_key_says_what_it_is(String name) {
        List<String> mute = new ArrayList<>();
        List<JsonNode> objects = schema(name).findParents("properties");
        objects.forEach(object -> object.get("properties").properties().stream()
                .filter(key -> !key.getValue().has("title") || !key.getValue().has("description"))
                .forEach(key -> mute.add(key.getKey())));

        assertThat(objects).isNotEmpty().allMatch(closed());
        assertThat(mute).isEmpty();
    }

    private static Predicate<JsonNode> closed() {
        return object -> object.has("additionalProperties") && !object.get("additionalProperties").asBoolean();
    }
}
