package org.avenant.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.avenant.language.IsoDate;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/** Some days in a row, both ends included: those of a month that one version of a clause serves. */
public record Days(LocalDate first, LocalDate last) implements Comparable<Days> {

    private static final String TO = "/";

    /** The days of a text as files write them, {@code 2026-04-15/2026-04-30}, or empty. */
    public static Optional<Days> of(String text) {
        String[] ends = text.split(TO, -1);
        Optional<LocalDate> last = IsoDate.day(ends[ends.length - 1]);
        return IsoDate.day(ends[0])
                .flatMap(first -> last.map(end -> new Days(first, end)))
                .filter(days -> ends.length == 2 && !days.last.isBefore(days.first));
    }

    public int count() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether all of some other days are among these. */
    public boolean contain(Days other) {
        return contain(other.first) && contain(other.last);
    }

    public boolean contain(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether some day is one of both. */
    public boolean meet(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether some day is one of both, where none are given all of the month being meant. */
    public static boolean meet(Optional<Days> some, Optional<Days> others) {
        return some.isEmpty() || others.isEmpty() || some.get().meet(others.get());
    }

    /** As files write them. */
    public String text() {
        return first + TO + last;
    }

    /** {@code from 15 to 30 April 2026}, {@code du 15 au 30 avril 2026}. */
    public String words(Language language) {
        return language.days(first, last);
    }

    /** The words in both languages. */
    public Names names() {
        return new Names(noun(Language.ENGLISH), noun(Language.FRENCH));
    }

    private Noun noun(Language language) {
        return new Noun(words(language), words(language));
    }

    @Override
    public int compareTo(Days other) {
        int order = first.compareTo(other.first);
        return order == 0 ? last.compareTo(other.last) : order;
    }
}
