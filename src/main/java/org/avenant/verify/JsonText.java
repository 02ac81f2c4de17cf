package org.avenant.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into values that know their places. */
final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** The one value of a text; fails with {@link Malformed} where it is none, or has a field twice. */
    static Json read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Json value = new JsonText(parser).value();
            if (parser.nextToken() != null) {
                throw new Malformed(at(parser.currentTokenLocation()));
            }
            return value;
        } catch (JacksonException e) {
            throw new Malformed(at(Optional.ofNullable(e.getLocation()).orElse(TokenStreamLocation.NA)));
        }
    }

    private static Json.At at(TokenStreamLocation location) {
        return new Json.At(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private Json value() {
        Json.At at = at(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Malformed(at);
        }
        return switch (token) {
            case START_OBJECT -> fields(at);
            case START_ARRAY -> items(at);
            case VALUE_STRING -> new Json.Text(parser.getString(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(parser.getString(), at);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(token == JsonToken.VALUE_TRUE, at);
            case VALUE_NULL -> new Json.Nothing(at);
            default -> throw new Malformed(at);
        };
    }

    private Json fields(Json.At at) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value());
        }
        return new Json.Fields(fields, at);
    }

    private Json items(Json.At at) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Items(items, at);
    }
}
