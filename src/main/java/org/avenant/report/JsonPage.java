package org.avenant.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as we lay it out: two blanks a level, a line for each value. */
final class JsonPage {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators COLONS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private JsonPage() {}

    /** What is written, as text without a line break at its end. */
    static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(COLONS).withObjectIndenter(LINES).withArrayIndenter(LINES);
        }
    }

    static <T> void array(JsonGenerator json, String name, Collection<T> items, Consumer<T> each) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(each);
        json.writeEndArray();
    }

    static void texts(JsonGenerator json, String name, Collection<String> texts) {
        array(json, name, texts, json::writeString);
    }

    /** A text, or null where there is none. */
    static void text(JsonGenerator json, String name, Optional<String> text) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }
}
