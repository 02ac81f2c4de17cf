package org.avenant.verify;

import java.util.List;
import java.util.Map;

/** A value of a JSON text, and where it stands there. */
sealed interface Json {

    At at();

    /** A line and a column of a text, both from 1. */
    record At(int line, int column) {}

    record Text(String value, At at) implements Json {}

    /** A number as it was written. */
    record Number(String value, At at) implements Json {}

    record Truth(boolean value, At at) implements Json {}

    record Nothing(At at) implements Json {}

    record Items(List<Json> values, At at) implements Json {}

    /** An object; its fields stand in the order of the text. */
    record Fields(Map<String, Json> values, At at) implements Json {}
}
