package org.avenant.facts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.avenant.contract.Days;

/** How long the calls of each month lasted. */
public final class Calls {

    public static final Calls NONE = new Calls(Map.of());

    /**
     * Calls of one kind and length.
     *
     * @param kind the canonical name of the figure that counts them; empty where they were not told apart
     */
    public record Lasting(String kind, int seconds) {

        private static final Comparator<Lasting> IN_ORDER = Comparator.comparing(Lasting::kind).thenComparing(Lasting::seconds);
    }

    private final SortedMap<Stretch, SortedMap<Lasting, Long>> reported = new TreeMap<>();

    /** @param counts how many calls of each month, or of each part of one, lasted how long */
    public Calls(Map<Stretch, ? extends Map<Lasting, Long>> counts) {
        counts.forEach((when, calls) -> {
            SortedMap<Lasting, Long> inOrder = new TreeMap<>(Lasting.IN_ORDER);
            inOrder.putAll(calls);
            reported.put(when, inOrder);
        });
    }

    /** The calls of a month by kind and length, each part that was reported apart by itself; none where it has no row. */
    List<SortedMap<Lasting, Long>> of(YearMonth month) {
        Stretch first = new Stretch(month, Optional.empty());
        return List.copyOf(reported.subMap(first, new Stretch(month.plusMonths(1), Optional.empty())).values());
    }

    /** One month's calls, as those of other months. */
    public Calls like(YearMonth lender, Collection<YearMonth> borrowers) {
        if (reported.isEmpty()) {
            return this;
        }
        Map<Stretch, Map<Lasting, Long>> lent = new HashMap<>();
        reported.forEach((when, calls) -> {
            if (when.month().equals(lender)) {
                borrowers.forEach(month -> lent.put(new Stretch(month, when.days()), calls));
            }
        });
        return new Calls(lent);
    }

    /** The same calls, but of one month those of some parts alone; none of it where a part has none. */
    Calls during(YearMonth month, Set<Days> parts) {
        Map<Stretch, Map<Lasting, Long>> cut = new HashMap<>(reported);
        boolean all = parts.stream().allMatch(days -> reported.containsKey(new Stretch(month, Optional.of(days))));
        cut.keySet().removeIf(when -> when.month().equals(month) && !(all && when.days().filter(parts::contains).isPresent()));
        return new Calls(cut);
    }

    /** The calls up to a month in one fixed order: what digests hash. */
    public String until(YearMonth month) {
        StringBuilder text = new StringBuilder();
        reported.forEach((when, calls) -> {
            if (!when.month().isAfter(month)) {
                calls.forEach((call, count) -> text.append(when.text()).append(" | ").append(call.kind()).append(" | ")
                        .append(call.seconds()).append(" s = ").append(count).append('\n'));
            }
        });
        return text.toString();
    }
}
