package org.avenant.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an object in a statement's text, each demanded of its kind; fails with {@link Malformed} otherwise. */
public final class Node {

    private final Json.Fields fields;

    private Node(Json.Fields fields) {
        this.fields = fields;
    }

    Json.Fields fields() {
        return fields;
    }

    static Node of(Json json, String name) {
        if (json instanceof Json.Fields fields) {
            return new Node(fields);
        }
        throw new Malformed(json.at(), name);
    }

    /** The one statement of a text. */
    public static Node statement(String text) {
        return of(JsonText.read(text), "contract");
    }

    /** The statements of a text: one, or a list of them. */
    static List<Node> statements(String text) {
        Json json = JsonText.read(text);
        List<Json> all = json instanceof Json.Items items && !items.values().isEmpty() ? items.values() : List.of(json);
        return all.stream().map(one -> of(one, "contract")).toList();
    }

    private Json demand(String name) {
        return Optional.ofNullable(fields.values().get(name)).orElseThrow(() -> new Malformed(fields.at(), name));
    }

    public boolean has(String name) {
        return fields.values().containsKey(name);
    }

    Json.Text field(String name) {
        if (demand(name) instanceof Json.Text text) {
            return text;
        }
        throw new Malformed(demand(name).at(), name);
    }

    public String text(String name) {
        return field(name).value();
    }

    /** The text of a field that may be absent or null. */
    public Optional<String> optional(String name) {
        return fields.values().get(name) instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    Exact number(String name) {
        return number(field(name), name);
    }

    private static Exact number(Json.Text text, String name) {
        if (!Exact.isWritten(text.value())) {
            throw new Malformed(text.at(), name);
        }
        return Exact.of(text.value());
    }

    Json.At place(String name) {
        return demand(name).at();
    }

    int whole(String name) {
        if (demand(name) instanceof Json.Number number && number.value().matches("\\d{1,3}")) {
            return Integer.parseInt(number.value());
        }
        throw new Malformed(demand(name).at(), name);
    }

    boolean truth(String name) {
        if (demand(name) instanceof Json.Truth truth) {
            return truth.value();
        }
        throw new Malformed(demand(name).at(), name);
    }

    public Node node(String name) {
        return of(demand(name), name);
    }

    /** The objects of a list. */
    public List<Node> nodes(String name) {
        demand(name);
        return items(name).stream().map(item -> of(item, name)).toList();
    }

    /** The parts of an expression; none for a leaf. */
    List<Node> parts() {
        return items("parts").stream().map(item -> of(item, "parts")).toList();
    }

    /** The numbers of a list; none where the field is absent. */
    List<Exact> numbers(String name) {
        return items(name).stream()
                .map(item -> item instanceof Json.Text text ? number(text, name) : malformed(item, name))
                .toList();
    }

    /** The texts of a list. */
    List<String> texts(String name) {
        demand(name);
        return items(name).stream()
                .map(item -> item instanceof Json.Text text ? text.value() : malformed(item, name).written())
                .toList();
    }

    private static Exact malformed(Json item, String name) {
        throw new Malformed(item.at(), name);
    }

    private List<Json> items(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (demand(name) instanceof Json.Items items) {
            return items.values();
        }
        throw new Malformed(demand(name).at(), name);
    }

    /** Every field, in the order of the text. */
    Map<String, Json> all() {
        return fields.values();
    }
}
