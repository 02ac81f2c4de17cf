package org.avenant.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The amount of a cap or a floor, shared out over the lines it limits in proportion to their amounts: each share cut
 * down to whole cents, and the cents that are left given to the largest remainders.
 */
record Shares(List<String> lines, List<BigDecimal> amounts) {

    /** The shares of a line that limits others; empty for any other line. */
    static Optional<Shares> of(Node limit) {
        return Expressions.first(limit.node("expression"), "excess")
                .map(excess -> Expressions.leaves(excess.parts().get(0), "line-amount").stream()
                        .filter(leaf -> !leaf.text("kind").equals("cap") && !leaf.text("kind").equals("floor"))
                        .toList())
                .filter(limited -> !limited.isEmpty())
                .flatMap(limited -> of(new BigDecimal(limit.text("amount")), limited));
    }

    private static Optional<Shares> of(BigDecimal amount, List<Node> limited) {
        Exact total = limited.stream().map(leaf -> leaf.number("value")).reduce(Exact.ZERO, Exact::plus);
        if (total.isZero()) {
            return Optional.empty();
        }
        Exact whole = Exact.of(amount.toPlainString());
        List<Exact> exact = limited.stream().map(leaf -> leaf.number("value").times(whole).over(total)).toList();
        return Optional.of(new Shares(limited.stream().map(Lines::key).toList(), cents(amount, exact)));
    }

    private static List<BigDecimal> cents(BigDecimal amount, List<Exact> exact) {
        List<BigDecimal> cut = exact.stream().map(share -> share.decimal(amount.scale(), RoundingMode.FLOOR)).toList();
        BigDecimal left = amount.subtract(cut.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Integer> largest = IntStream.range(0, cut.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).minus(Exact.of(cut.get(i).toPlainString()))).reversed())
                .limit(left.unscaledValue().longValue())
                .toList();
        BigDecimal cent = BigDecimal.ONE.movePointLeft(amount.scale());
        return IntStream.range(0, cut.size()).mapToObj(i -> largest.contains(i) ? cut.get(i).add(cent) : cut.get(i)).toList();
    }

    /** What of it belongs to some of the lines. */
    Exact of(List<String> some) {
        return IntStream.range(0, lines.size())
                .filter(i -> some.contains(lines.get(i)))
                .mapToObj(i -> Exact.of(amounts.get(i).toPlainString()))
                .reduce(Exact.ZERO, Exact::plus);
    }
}
