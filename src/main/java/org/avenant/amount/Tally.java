package org.avenant.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The calls that a figure was counted from, those of one length together, the shortest first.
 *
 * @param rounding how the month's total was rounded, where it was
 */
public record Tally(List<Group> groups, Optional<Rounding> rounding) {

    /**
     * Calls of one length.
     *
     * @param each what one of them counts for
     */
    public record Group(long calls, int seconds, Fraction each) {

        Fraction sum() {
            return Fraction.of(calls).times(each);
        }
    }

    public Tally {
        groups = List.copyOf(groups);
    }

    /** What the calls count for together, before any rounding of the total. */
    public Fraction sum() {
        return groups.stream().map(Group::sum).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The calls of both; the same length may count for something else once a clause has changed. */
    public Tally plus(Tally other) {
        Map<Integer, List<Group>> merged = new TreeMap<>();
        Stream.concat(groups.stream(), other.groups.stream())
                .forEach(group -> add(group, merged.computeIfAbsent(group.seconds(), length -> new ArrayList<>())));
        return new Tally(merged.values().stream().flatMap(List::stream).toList(), rounding.or(other::rounding));
    }

    private static void add(Group group, List<Group> same) {
        for (int i = 0; i < same.size(); i++) {
            Group known = same.get(i);
            if (known.each().equals(group.each())) {
                same.set(i, new Group(known.calls() + group.calls(), known.seconds(), known.each()));
                return;
            }
        }
        same.add(group);
    }
}
