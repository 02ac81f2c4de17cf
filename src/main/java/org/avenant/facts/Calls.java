package org.avenant.facts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;

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

    private final NavigableMap<YearMonth, NavigableMap<Lasting, Long>> months = new TreeMap<>();

    /** @param counts how many calls of each month lasted how long */
    public Calls(Map<YearMonth, ? extends Map<Lasting, Long>> counts) {
        counts.forEach((month, calls) -> {
            NavigableMap<Lasting, Long> inOrder = new TreeMap<>(Lasting.IN_ORDER);
            inOrder.putAll(calls);
            months.put(month, inOrder);
        });
    }

    /** The calls of a month, by kind and length; none where it has no row. */
    List<Entry<Lasting, Long>> of(YearMonth month) {
        return List.copyOf(months.getOrDefault(month, new TreeMap<>(Lasting.IN_ORDER)).entrySet());
    }

    /** One month's calls, as those of other months. */
    public Calls like(YearMonth lender, Collection<YearMonth> borrowers) {
        Map<YearMonth, Map<Lasting, Long>> lent = new HashMap<>();
        borrowers.stream().filter(month -> months.containsKey(lender)).forEach(month -> lent.put(month, months.get(lender)));
        return new Calls(lent);
    }

    /** The calls up to a month in one fixed order: what digests hash. */
    public String until(YearMonth month) {
        StringBuilder text = new StringBuilder();
        months.headMap(month, true).forEach((at, calls) -> calls.forEach((call, count) -> text
                .append(at).append(" | ").append(call.kind()).append(" | ").append(call.seconds()).append(" s = ").append(count).append('\n')));
        return text.toString();
    }
}
