package org.avenant.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.avenant.amount.Fraction;

/**
 * What a line that limits others does to each of them, so that a share of one of them, and a wider limit, see what is
 * left of it.
 *
 * @param line the cap or the floor
 * @param selection what it limits
 * @param shares its amount over the lines it limits, in proportion to theirs; empty where they come to nothing
 */
record Limited(Line line, Selection selection, Map<Line, BigDecimal> shares) {

    static Limited of(Line line, Selection selection, List<Line> limited) {
        return new Limited(line, selection, shares(line.amount(), limited));
    }

    /** Each share is cut down to whole cents, and the cents that are left go to the largest remainders. */
    private static Map<Line, BigDecimal> shares(BigDecimal amount, List<Line> lines) {
        BigDecimal total = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return Map.of();
        }
        Fraction each = Fraction.of(amount).over(Fraction.of(total));
        // Lines are told apart by what they are, not by all that they say: their arithmetic is a long tale.
        Map<Line, BigDecimal> shares = new IdentityHashMap<>();
        BigDecimal left = amount;
        for (Line line : lines) {
            BigDecimal cut = Fraction.of(line.amount()).times(each).rounded(amount.scale(), RoundingMode.FLOOR);
            shares.put(line, cut);
            left = left.subtract(cut);
        }
        if (left.signum() > 0) {
            lines.stream()
                    .sorted(Comparator.comparing((Line line) -> Fraction.of(line.amount()).times(each).minus(Fraction.of(shares.get(line)))).reversed())
                    .limit(left.unscaledValue().intValueExact())
                    .forEach(line -> shares.merge(line, BigDecimal.ONE.movePointLeft(amount.scale()), BigDecimal::add));
        }
        return shares;
    }

    /** How much of it belongs to the lines of a selection. */
    BigDecimal within(Selection wanted) {
        boolean named = !wanted.clauses().isEmpty() && wanted.selects(line);
        boolean all = shares.isEmpty() && wanted.covers(selection);
        return named || all
                ? line.amount()
                : shares.entrySet().stream()
                        .filter(share -> wanted.selects(share.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
