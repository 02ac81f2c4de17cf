package org.avenant.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The median of what was measured in several rounds, and the quartiles around it. */
record Spread(double lower, double median, double upper) {

    static Spread of(List<Double> measured) {
        List<Double> sorted = measured.stream().sorted().toList();
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** Round by round, what one came to against another: only what was measured in the same round is compared. */
    static Spread ratio(List<Double> of, List<Double> against) {
        return of(IntStream.range(0, of.size()).mapToObj(round -> of.get(round) / against.get(round)).toList());
    }

    private static double at(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    String medianText() {
        return text(median);
    }

    String quartiles() {
        return text(lower) + " – " + text(upper);
    }

    /** Three digits that count. */
    static String text(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
