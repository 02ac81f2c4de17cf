package org.avenant.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.problem.IssueProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A value of a JSON file: an object's entries, a list's items, or a text; a value that is null is none of them. */
record JsonValue(String file, Map<String, JsonValue> entries, List<JsonValue> items, Optional<String> text) {

    /** A file's one value; fails with a {@link Refusal} at the place where it is no JSON. */
    static JsonValue read(TextFile file) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file.text())) {
            JsonValue value = value(file.name(), json.nextToken(), json);
            if (json.nextToken() != null) {
                throw unreadable(file, json.currentTokenLocation());
            }
            return value;
        } catch (JacksonException e) {
            throw unreadable(file, Optional.ofNullable(e.getLocation()).orElse(TokenStreamLocation.NA));
        }
    }

    private static Refusal unreadable(TextFile file, TokenStreamLocation at) {
        return new Refusal(new IssueProblem.StatementUnreadable(at.getLineNr() > 0 && at.getLineNr() <= file.lines().size()
                ? file.place(at.getLineNr(), Math.max(1, at.getColumnNr()), 1)
                : Place.of(file.name())));
    }

    private static JsonValue value(String file, JsonToken first, JsonParser json) {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        List<JsonValue> items = new ArrayList<>();
        if (first == JsonToken.START_OBJECT) {
            for (JsonToken name = json.nextToken(); name == JsonToken.PROPERTY_NAME; name = json.nextToken()) {
                entries.put(json.currentName(), value(file, json.nextToken(), json));
            }
        } else if (first == JsonToken.START_ARRAY) {
            for (JsonToken item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
                items.add(value(file, item, json));
            }
        }
        boolean scalar = first != null && first.isScalarValue() && first != JsonToken.VALUE_NULL;
        return new JsonValue(file, entries, items, scalar ? Optional.of(json.getString()) : Optional.empty());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** An entry that must be there. */
    JsonValue at(String name) {
        return Optional.ofNullable(entries.get(name)).orElseThrow(this::incomplete);
    }

    /** The text of an entry that must have one. */
    String text(String name) {
        return at(name).text().filter(text -> Hidden.in(text).isEmpty()).orElseThrow(this::incomplete);
    }

    private Refusal incomplete() {
        return new Refusal(new IssueProblem.StatementUnreadable(Place.of(file)));
    }
}
