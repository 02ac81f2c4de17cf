package org.avenant.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.avenant.wording.Stipulation.Likeness;

/** Compares the two sides of a clause as sets, and pairs up what differs in one respect only. */
public final class Differences {

    /** Of very many the first will do: the wording is another one. */
    private static final int ENOUGH = 100;

    private final List<Stated> wording;
    private final List<Stated> rules;
    private final List<Stated> loneWording;
    private final List<Stated> loneRules;
    private final Map<Stipulation, Integer> positions = new HashMap<>();
    private final List<Difference> found = new ArrayList<>();

    private Differences(Sides sides) {
        this.wording = distinct(sides.wording().must());
        this.rules = distinct(sides.rules().must());
        wording.forEach(stated -> positions.put(stated.what(), positions.size()));
        List<Stated> anyRule = distinct(joined(sides.rules()));
        List<Stated> anyWording = distinct(joined(sides.wording()));
        List<Stated> met = wording.stream().filter(stated -> isMet(stated, anyRule)).toList();
        this.loneWording = new ArrayList<>(wording.stream()
                .filter(stated -> !(stated.what() instanceof Payer) && !isMet(stated, anyRule) && !repeats(stated, met))
                .limit(ENOUGH)
                .toList());
        this.loneRules = new ArrayList<>(rules.stream()
                .filter(stated -> !(stated.what() instanceof Payer) && !isMet(stated, anyWording))
                .toList());
        PayerSides payers = new PayerSides(sides);
        loneWording.addAll(payers.loneWording());
        loneRules.addAll(payers.loneRules());
    }

    /** What the wording and the rules of a clause do not have in common. */
    public static List<Difference> of(Sides sides) {
        Differences differences = new Differences(sides);
        differences.pairLone((rule, stated) -> rule.likeness(stated) == Likeness.BOUNDARY && isSameWay(rule, stated));
        for (Likeness likeness : List.of(Likeness.BOUNDARY, Likeness.UNIT, Likeness.VALUE)) {
            differences.pairLone((rule, stated) -> rule.likeness(stated) == likeness);
        }
        differences.pairRest();
        return differences.told();
    }

    /** In the order of the text; neighbouring bands that both moved with their common bound are one difference. */
    private List<Difference> told() {
        List<Difference> told = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(this::position)).forEach(difference -> {
            if (told.stream().noneMatch(earlier -> isSame(earlier.wording(), difference.wording()) && isSame(earlier.rule(), difference.rule()))) {
                told.add(difference);
            }
        });
        return told;
    }

    private int position(Difference difference) {
        return difference.wording().map(stated -> positions.get(stated.what())).orElse(Integer.MAX_VALUE);
    }

    private static boolean isSame(Optional<Stated> one, Optional<Stated> other) {
        return one.isPresent() && other.isPresent() ? one.get().what().meets(other.get().what()) : one.isEmpty() && other.isEmpty();
    }

    private static List<Stated> joined(Sides.Side side) {
        return Stream.concat(side.must().stream(), side.may().stream()).toList();
    }

    /** The first place of each; a text may say a thing very often. */
    private static List<Stated> distinct(Collection<Stated> all) {
        Map<Stipulation, Stated> first = new LinkedHashMap<>();
        all.forEach(stated -> first.putIfAbsent(stated.what(), stated));
        return List.copyOf(first.values());
    }

    private static boolean isMet(Stated stated, List<Stated> others) {
        return others.stream().anyMatch(other -> stated.what().meets(other.what()));
    }

    /** A number that was said with its boundary may be spoken of again without. */
    private static boolean repeats(Stated stated, List<Stated> met) {
        return stated.what() instanceof Figure figure && !figure.isBoundary() && met.stream()
                .anyMatch(other -> other.what() instanceof Figure bounded && bounded.isBoundary() && bounded.isSameNumber(figure));
    }

    private void pairLone(BiPredicate<Stipulation, Stipulation> wanted) {
        for (Stated rule : List.copyOf(loneRules)) {
            nearest(rule, loneWording, wanted).ifPresent(stated -> {
                loneRules.remove(rule);
                loneWording.remove(stated);
                found.add(Difference.between(stated, rule));
            });
        }
    }

    /** What is left may have been meant for something that another term met by its cut alone: the neighbouring band's. */
    private void pairRest() {
        List<Stated> loose = wording.stream().filter(stated -> rules.stream().noneMatch(rule -> isSame(rule, stated))).toList();
        List<Stated> looseRules = rules.stream().filter(rule -> wording.stream().noneMatch(stated -> isSame(rule, stated))).toList();
        loneRules.forEach(rule -> found.add(
                told(rule, loose, (r, stated) -> Difference.between(stated, r)).orElseGet(() -> Difference.inRule(rule))));
        loneWording.forEach(stated -> found.add(
                told(stated, looseRules, Difference::between).orElseGet(() -> Difference.inWording(stated))));
    }

    private static boolean isSame(Stated one, Stated other) {
        return one.what() instanceof Figure a && other.what() instanceof Figure b
                ? a.side() == b.side() && a.isSameNumber(b)
                : one.what().meets(other.what());
    }

    private static Optional<Difference> told(
            Stated stated, List<Stated> others, BiFunction<Stated, Stated, Difference> difference) {
        return nearest(stated, others, (one, other) -> one.likeness(other) != Likeness.NONE).map(other -> difference.apply(stated, other));
    }

    private static Optional<Stated> nearest(Stated stated, List<Stated> others, BiPredicate<Stipulation, Stipulation> wanted) {
        return others.stream()
                .filter(other -> wanted.test(stated.what(), other.what()))
                .min(Comparator.comparing((Stated other) -> stated.what().likeness(other.what()))
                        .thenComparing(other -> !isSameWay(stated.what(), other.what()))
                        .thenComparing(other -> distance(stated.what(), other.what())));
    }

    /** Whether both go up from their numbers, or both down. */
    private static boolean isSameWay(Stipulation one, Stipulation other) {
        return one instanceof Figure a && other instanceof Figure b && a.isLower() == b.isLower();
    }

    private static BigDecimal distance(Stipulation one, Stipulation other) {
        return one instanceof Figure a && other instanceof Figure b ? a.value().subtract(b.value()).abs() : BigDecimal.ZERO;
    }
}
