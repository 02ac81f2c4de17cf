package org.avenant.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The canonical form of a JSON value: no space, fields in the order of their names, as RFC 8785 (JSON Canonicalization
 * Scheme) has it. Numbers are written as found; those of a statement are whole.
 */
final class Canonical {

    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    /** The digest of a statement without its field {@code digest}: {@code sha256:} and 64 hexadecimal digits. */
    static String digest(Json.Fields statement) {
        Map<String, Json> others = new TreeMap<>(statement.values());
        others.remove("digest");
        Canonical canonical = new Canonical();
        canonical.write(new Json.Fields(others, statement.at()));
        return "sha256:" + sha256(canonical.text.toString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void write(Json value) {
        if (value instanceof Json.Fields fields) {
            list('{', new TreeMap<>(fields.values()).entrySet(), field -> {
                quote(field.getKey());
                text.append(':');
                write(field.getValue());
            }, '}');
        } else if (value instanceof Json.Items items) {
            list('[', items.values(), this::write, ']');
        } else if (value instanceof Json.Text string) {
            quote(string.value());
        } else if (value instanceof Json.Number number) {
            text.append(number.value());
        } else {
            text.append(value instanceof Json.Truth truth ? String.valueOf(truth.value()) : "null");
        }
    }

    private <T> void list(char open, Collection<T> items, Consumer<T> each, char close) {
        text.append(open);
        boolean first = true;
        for (T item : items) {
            if (!first) {
                text.append(',');
            }
            first = false;
            each.accept(item);
        }
        text.append(close);
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            int escape = "\"\\\b\f\n\r\t".indexOf(c);
            if (escape >= 0) {
                text.append('\\').append("\"\\bfnrt".charAt(escape));
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
