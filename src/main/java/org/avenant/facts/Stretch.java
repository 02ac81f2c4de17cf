package org.avenant.facts;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.avenant.contract.Days;

/**
 * What one row of figures is for: a month, or some days of one that was reported in parts.
 *
 * @param days empty for all of the month
 */
public record Stretch(YearMonth month, Optional<Days> days) implements Comparable<Stretch> {

    private static final Comparator<Stretch> IN_ORDER =
            Comparator.comparing(Stretch::month).thenComparing(stretch -> stretch.days().map(Days::text).orElse(""));

    @Override
    public int compareTo(Stretch other) {
        return IN_ORDER.compare(this, other);
    }

    /** As digests and messages of ours tell it: {@code 2026-04}, {@code 2026-04 2026-04-15/2026-04-30}. */
    public String text() {
        return month + days.map(some -> " " + some.text()).orElse("");
    }
}
