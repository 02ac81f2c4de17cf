package org.avenant.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.avenant.language.Language;

/** Writes an expression as arithmetic a person can follow: {@code 10,000 calls × 2.60 EUR + 9,046 calls × 2.45 EUR}. */
public final class Formula {

    /** Beyond this many decimals a written number ends in an ellipsis; the expression keeps it exactly. */
    private static final int MOST_DECIMALS = 6;

    private final Language language;

    public Formula(Language language) {
        this.language = language;
    }

    /** The arithmetic of an expression; the rounding of the whole line goes unsaid, as every line has one. */
    public String of(Expression expression) {
        return write(expression instanceof Expression.Rounded line ? line.of() : expression, false);
    }

    private String write(Expression expression, boolean inside) {
        if (expression instanceof Expression.Sum sum) {
            return bracketed(sum(sum.parts()), inside);
        }
        if (expression instanceof Expression.Product product) {
            return write(product.left(), true) + " × " + write(product.right(), true);
        }
        if (expression instanceof Expression.Ratio ratio) {
            return number(ratio.part().value().value(), 0) + "/" + write(ratio.whole(), true);
        }
        if (expression instanceof Expression.Negated negated) {
            return "−" + write(negated.of(), true);
        }
        if (expression instanceof Expression.Rounded rounded) {
            return quantity(rounded.value(), rounded.decimals()) + " [" + write(rounded.of(), false) + "]";
        }
        if (expression instanceof Expression.Excess excess) {
            return excess(excess);
        }
        if (expression instanceof Expression.Smallest smallest) {
            return choice(language == Language.FRENCH ? "le plus petit de" : "the smaller of", smallest.parts());
        }
        if (expression instanceof Expression.Largest largest) {
            return choice(language == Language.FRENCH ? "le plus grand de" : "the larger of", largest.parts());
        }
        return quantity(expression.value(), decimalsOf(expression));
    }

    /** A figure by name: {@code pickup rate 92.99… % (19,046 / 20,480)}; cut and never rounded, so it cannot seem to reach a bound. */
    public String figure(Expression.Figure figure) {
        BigDecimal cut = figure.value().value().rounded(figure.decimals(), RoundingMode.DOWN);
        String tail = figure.value().value().equals(Fraction.of(cut)) ? "" : "…";
        String unit = unitName(figure.value().unit(), cut);
        String counts = figure.counts().isEmpty()
                ? ""
                : " (" + number(figure.counts().get(0), 0) + " / " + number(figure.counts().get(1), 0) + ")";
        String name = figure.label().in(language).many();
        return name + " " + language.number(cut) + tail + (unit.isEmpty() ? "" : language.unitSpace() + unit) + counts;
    }

    private static String bracketed(String text, boolean inside) {
        return inside ? "(" + text + ")" : text;
    }

    private String sum(List<Expression> terms) {
        List<Expression> telling = terms.stream().filter(t -> t.value().value().signum() != 0).toList();
        String joined = (telling.isEmpty() ? terms.subList(0, 1) : telling).stream()
                .map(this::signed)
                .collect(Collectors.joining(" "));
        return joined.startsWith("+ ") ? joined.substring(2) : joined.replaceFirst("^− ", "−");
    }

    private String signed(Expression term) {
        String text = write(term, true);
        return text.startsWith("−") ? "− " + text.substring(1) : "+ " + text;
    }

    private String choice(String words, List<Expression> parts) {
        return words + " " + language.list(parts.stream().map(p -> write(p, false)).toList());
    }

    private String excess(Expression.Excess excess) {
        boolean over = excess.value().value().signum() <= 0 && excess.most().isPresent();
        Expression bound = over ? excess.most().get() : excess.least().or(excess::most).orElseThrow();
        return write(bound, true) + " − " + bracketedSum(excess.net());
    }

    private String bracketedSum(Expression net) {
        String text = write(net, true);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    private static int decimalsOf(Expression expression) {
        if (expression instanceof Expression.Figure figure) {
            return figure.decimals();
        }
        return expression instanceof Expression.Slice slice ? decimalsOf(slice.of()) : 0;
    }

    /** A quantity with its unit, written with at least so many decimals and no digit dropped in silence. */
    public String quantity(Quantity quantity, int decimals) {
        Unit unit = quantity.unit();
        BigDecimal shown = decimal(quantity.value(), unit.isMoney() ? Math.max(decimals, decimalsOfMoney(unit)) : decimals);
        String tail = quantity.value().equals(Fraction.of(shown)) ? "" : "…";
        String name = unitName(unit, shown);
        return language.number(shown) + tail + (name.isEmpty() ? "" : language.unitSpace() + name);
    }

    private String unitName(Unit unit, BigDecimal number) {
        return unit.code().equals("EUR") && language == Language.FRENCH
                ? "€"
                : unit.names().in(language).with(number, language);
    }

    private static int decimalsOfMoney(Unit unit) {
        return Currency.getInstance(unit.code()).getDefaultFractionDigits();
    }

    private String number(Fraction value, int decimals) {
        return language.number(decimal(value, decimals));
    }

    private static BigDecimal decimal(Fraction value, int decimals) {
        BigDecimal exact = value.exactDecimal()
                .filter(d -> d.scale() <= MOST_DECIMALS)
                .orElseGet(() -> value.rounded(MOST_DECIMALS, RoundingMode.DOWN));
        return exact.scale() < decimals ? exact.setScale(decimals) : exact;
    }
}
