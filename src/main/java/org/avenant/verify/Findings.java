package org.avenant.verify;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what does not agree, under the month and the clause it stands in. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final String month;
    private String clause = "";

    Findings(String month) {
        this.month = month;
    }

    /** From now on findings stand in a line of this clause. */
    void enter(String number) {
        clause = number;
    }

    void leave() {
        clause = "";
    }

    /** A field must say what all the rest makes of it. */
    void demand(Finding.Sort sort, Json.Text stated, String computed) {
        if (!stated.value().equals(computed)) {
            add(sort, stated, Optional.of(computed));
        }
    }

    /** A number must be what all the rest makes of it, however it is written; what is no number is none of them. */
    void demand(Finding.Sort sort, Json.Text stated, Exact computed) {
        if (!Exact.isWritten(stated.value()) || !Exact.of(stated.value()).is(computed)) {
            add(sort, stated, Optional.of(written(computed, stated.value())));
        }
    }

    /** With the decimals that the statement writes, so that the first digit that differs is the first that is wrong. */
    private static String written(Exact computed, String stated) {
        String plain = computed.written();
        boolean fits = !plain.contains("/") && decimals(plain) < decimals(stated);
        return fits ? computed.decimal(decimals(stated), RoundingMode.UNNECESSARY).toPlainString() : plain;
    }

    private static int decimals(String number) {
        return number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
    }

    void add(Finding.Sort sort, Json.Text stated, Optional<String> computed) {
        String expected = computed.orElse("");
        all.add(new Finding(
                sort, month, clause, stated.value(), expected,
                stated.at().line(), stated.at().column() + 1 + shared(stated.value(), expected)));
    }

    /** How many characters two texts share before they part; a place within the first of them. */
    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return Math.min(shared, Math.max(0, one.length() - 1));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
