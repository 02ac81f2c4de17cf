package org.avenant.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which version of a clause serves a month inside which the clause changes. */
public enum MonthServed {
    FIRST_DAY("first day"),
    LAST_DAY("last day"),
    /** Each version serves its own days. */
    SPLIT("split");

    private final String word;

    MonthServed(String word) {
        this.word = word;
    }

    /** As {@code contract.yaml} writes it. */
    public String word() {
        return word;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(MonthServed::word).toList();
    }

    public static Optional<MonthServed> of(String word) {
        return Arrays.stream(values()).filter(served -> served.word.equals(word)).findFirst();
    }

    /** The day of a month whose version serves all of it; empty where no version does. */
    public Optional<LocalDate> day(YearMonth month, Term term) {
        return switch (this) {
            case FIRST_DAY -> Optional.of(term.firstDay(month));
            case LAST_DAY -> Optional.of(term.lastDay(month));
            case SPLIT -> Optional.empty();
        };
    }
}
