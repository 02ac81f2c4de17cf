package org.avenant.verify;

/** A text is no statement: no JSON, or a field is missing or of another kind than a statement's. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String field;

    Malformed(Json.At at) {
        this(at, "");
    }

    Malformed(Json.At at, String field) {
        super(field, null, false, false);
        this.line = at.line();
        this.column = at.column();
        this.field = field;
    }

    /** The line of the text at which it shows, from 1. */
    public int line() {
        return line;
    }

    /** The column at which it shows, from 1. */
    public int column() {
        return column;
    }

    /** The field that a statement has there; empty where the text is not even JSON. */
    public String field() {
        return field;
    }
}
