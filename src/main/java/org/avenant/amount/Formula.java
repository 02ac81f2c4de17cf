package org.avenant.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.avenant.amount.Expression.AmountIssued;
import org.avenant.amount.Expression.Blocks;
import org.avenant.amount.Expression.Constant;
import org.avenant.amount.Expression.Difference;
import org.avenant.amount.Expression.Earlier;
import org.avenant.amount.Expression.Excess;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Expression.IndexValue;
import org.avenant.amount.Expression.Largest;
import org.avenant.amount.Expression.LineAmount;
import org.avenant.amount.Expression.Negated;
import org.avenant.amount.Expression.Product;
import org.avenant.amount.Expression.Ratio;
import org.avenant.amount.Expression.Rounded;
import org.avenant.amount.Expression.Shortfall;
import org.avenant.amount.Expression.Slice;
import org.avenant.amount.Expression.Smallest;
import org.avenant.amount.Expression.Sum;
import org.avenant.language.French;
import org.avenant.language.Language;
import org.avenant.language.Noun;

/** Writes an expression as arithmetic a person can follow: {@code 10,000 calls × 2.60 EUR + 9,046 calls × 2.45 EUR}. */
public final class Formula {

    /** Beyond this many decimals a written number ends in an ellipsis; the expression keeps it exactly. */
    private static final int MOST_DECIMALS = 6;

    private static final String MINUS = "−";

    private static final Noun BLOCK = new Noun("block", "blocks");
    private static final Noun BLOCK_IN_FRENCH = new Noun("tranche", "tranches", true);

    private final Language language;
    private final Function<Expression, Optional<String>> told;

    public Formula(Language language) {
        this(language, part -> Optional.empty());
    }

    /** @param told what parts of an expression are called, where they have been told of already */
    Formula(Language language, Function<Expression, Optional<String>> told) {
        this.language = language;
        this.told = told;
    }

    /** The arithmetic of an expression; the rounding of the whole line goes unsaid, as every line has one. */
    public String of(Expression expression) {
        Expression line = expression instanceof Rounded rounded ? rounded.of() : expression;
        String arithmetic = write(line, false);
        List<String> steps = RoundedSteps.of(line).stream().map(this::step).toList();
        String lead = arithmetic.contains(where()) ? more() : where();
        return steps.isEmpty() ? arithmetic : arithmetic + lead + String.join(more(), steps);
    }

    private String more() {
        return say("; ", "\u00a0; ");
    }

    /** Figures one behind the other. */
    public String figures(List<Figure> figures) {
        return figures.stream().map(this::figure).collect(Collectors.joining(more()));
    }

    private String where() {
        return say(", where ", ", où ");
    }

    /** Where a number comes from that was rounded on the way: {@code 1.066 = 0.15 + 0.85 × 301.50 / 280, rounded up}. */
    private String step(Rounded step) {
        return write(step, true) + " = " + write(step.of(), false) + rounding(step);
    }

    /** A value of an index by name: {@code Syntec of April 2025 301.50 (published 15 June 2025)}. */
    public String index(IndexValue index) {
        return index.label().in(language).one() + " " + write(index, true)
                + say(" (published ", " (publié le ") + language.date(index.published()) + ")";
    }

    /**
     * A figure by name: {@code pickup rate 92.99… % (19,046 / 20,480)}; cut and never rounded, so it cannot seem to reach
     * a bound. One that is called as its unit is named once: {@code 12 agents}.
     */
    public String figure(Figure figure) {
        String counts = figure.counts().isEmpty()
                ? ""
                : " (" + number(figure.counts().get(0)) + " / " + number(figure.counts().get(1)) + ")";
        String name = figure.label().in(language).many();
        String value = cut(figure.value(), figure.decimals(), figure.decimals());
        boolean named = value.endsWith(language.unitSpace() + name);
        return (named ? "" : name + " ") + value + counts
                + figure.tally().filter(tally -> !tally.groups().isEmpty())
                        .map(tally -> " (" + new TallyWords(language, this, figure.value()).of(tally) + ")").orElse("");
    }

    /** A quantity as it is, with no more decimals than it has. */
    public String plain(Quantity quantity) {
        return quantity.unit().isMoney() ? money(quantity) : cut(quantity, 0, MOST_DECIMALS);
    }

    private String write(Expression expression, boolean inside) {
        return told.apply(expression).orElseGet(() -> written(expression, inside));
    }

    /** An expression of which only the parts may have been told of. */
    String written(Expression expression) {
        return written(expression, false);
    }

    private String written(Expression expression, boolean inside) {
        if (expression instanceof Sum sum) {
            boolean several = sum.parts().stream().filter(term -> term.value().value().signum() != 0).count() > 1;
            return inside && several ? "(" + sum(sum.parts()) + ")" : sum(sum.parts());
        }
        if (expression instanceof Product product) {
            return write(product.left(), true) + " × " + write(product.right(), true);
        }
        if (expression instanceof Ratio ratio) {
            boolean days = ratio.part() instanceof Figure && ratio.whole() instanceof Figure;
            return days
                    ? number(ratio.part().value().value()) + "/" + write(ratio.whole(), true)
                    : write(ratio.part(), true) + " / " + write(ratio.whole(), true);
        }
        if (expression instanceof Negated negated && isTaken(negated)) {
            return money(negated.value()) + (negated.of() instanceof Earlier earlier ? " (" + months(earlier) + ")" : "");
        }
        if (expression instanceof Negated negated) {
            return MINUS + write(negated.of(), true);
        }
        if (expression instanceof Excess excess) {
            return excess(excess);
        }
        if (expression instanceof Difference difference) {
            return restated(difference);
        }
        if (expression instanceof Earlier earlier) {
            return money(earlier.value()) + " (" + months(earlier) + ")";
        }
        return expression instanceof Smallest || expression instanceof Largest
                ? bracketed(chosen(expression), inside)
                : quantity(expression);
    }

    /** What went to the client stands in the books with a minus, and in a formula as so much. */
    private static boolean isTaken(Negated negated) {
        boolean booked = negated.of() instanceof Earlier || negated.of() instanceof LineAmount;
        return booked && negated.of().value().value().signum() < 0;
    }

    /** What a line comes to now, less what was issued for it and the corrections since: {@code 60.00 EUR now − 50.00 EUR issued}. */
    private String restated(Difference difference) {
        List<Expression> issued = difference.parts().subList(1, difference.parts().size());
        String now = money(difference.parts().get(0).value()) + say(" now", " aujourd'hui");
        String first = less(issued.get(0), say(" issued", " émis"));
        String since = issued.stream().skip(1)
                .map(part -> less(part, say(" corrected in ", " corrigés en ") + language.month(((AmountIssued) part).on())))
                .collect(Collectors.joining());
        return now + first + since;
    }

    private String less(Expression part, String how) {
        String told = money(part.value()) + how;
        return " − " + (part.value().value().signum() < 0 ? "(" + told + ")" : told);
    }

    private String months(Earlier earlier) {
        String first = language.month(earlier.first());
        return earlier.first().equals(earlier.last())
                ? first
                : say(first + " to ", French.of(first) + " à ") + language.month(earlier.last());
    }

    private static String bracketed(String words, boolean inside) {
        return inside ? "(" + words + ")" : words;
    }

    private String chosen(Expression expression) {
        return (expression instanceof Smallest ? say("the smaller of", "le plus petit de") : say("the larger of", "le plus grand de"))
                + " " + list(expression.parts());
    }

    private <T> T say(T english, T french) {
        return language == Language.FRENCH ? french : english;
    }

    private String list(List<Expression> parts) {
        return language.list(parts.stream().map(part -> write(part, false)).toList());
    }

    /** Terms of nothing are left out, unless nothing is all there is. */
    private String sum(List<Expression> terms) {
        List<Expression> telling = terms.stream().filter(term -> term.value().value().signum() != 0).toList();
        String joined = (telling.isEmpty() ? terms.subList(0, 1) : telling)
                .stream().map(this::signed).collect(Collectors.joining(" "));
        return joined.startsWith("+ ") ? joined.substring(2) : joined.startsWith("− ") ? MINUS + joined.substring(2) : joined;
    }

    private String signed(Expression term) {
        String text = write(term, true);
        return text.startsWith(MINUS) ? "− " + text.substring(1) : "+ " + text;
    }

    /** The bound that was met, less what it bounds, and where the bound comes from. */
    private String excess(Excess excess) {
        boolean over = excess.value().value().signum() <= 0 && excess.most().isPresent();
        Expression bound = over ? excess.most().get() : excess.least().or(excess::most).orElseThrow();
        Rounded rounded = (Rounded) (bound instanceof Negated negated ? negated.of() : bound);
        String amount = money(rounded.value());
        String net = write(excess.net(), true);
        boolean known = rounded.of() instanceof Constant || told.apply(rounded).isPresent() || told.apply(rounded.of()).isPresent();
        String origin = known
                ? ""
                : where() + amount + " = " + write(rounded.of(), false) + rounding(rounded);
        return (bound instanceof Negated ? MINUS : "") + amount + " − " + (net.startsWith(MINUS) ? "(" + net + ")" : net) + origin;
    }

    private String rounding(Rounded rounded) {
        if (rounded.value().value().equals(rounded.of().value().value())) {
            return "";
        }
        return switch (rounded.rounding()) {
            case UP -> say(", rounded up", ", arrondi par excès");
            case DOWN -> say(", rounded down", ", arrondi par défaut");
            default -> say(", rounded", ", arrondi");
        };
    }

    /** A number with its unit, and for a part of a figure, which part. */
    private String quantity(Expression leaf) {
        if (leaf instanceof Blocks blocks) {
            return blocks(blocks);
        }
        if (leaf instanceof Shortfall part) {
            return cut(part.value(), 0, MOST_DECIMALS) + say(" below ", " au-dessous de ") + bound(part.bound(), part.of());
        }
        boolean points = leaf instanceof Slice part && part.value().unit().kind() == Unit.Kind.POINT;
        if (points && ((Slice) leaf).from().isPresent()) {
            Slice part = (Slice) leaf;
            return cut(part.value(), 0, MOST_DECIMALS) + say(" above ", " au-dessus de ") + bound(part.from().get(), part.of());
        }
        return leaf.value().unit().isMoney() ? money(leaf.value()) : cut(leaf.value(), decimalsOf(leaf), MOST_DECIMALS);
    }

    private String bound(Fraction bound, Expression of) {
        return cut(new Quantity(bound, of.value().unit()), 0, MOST_DECIMALS);
    }

    /** {@code 18 started points (17.5 points below 85 %)}, {@code 36 started blocks of 50 tickets (1,788 tickets)}. */
    private String blocks(Blocks blocks) {
        boolean single = blocks.size().equals(Fraction.ONE);
        return count(blocks) + (single && blocks.of() instanceof Figure ? "" : " (" + quantity(blocks.of()) + ")");
    }

    private String single(Blocks blocks, BigDecimal count) {
        Unit unit = blocks.value().unit();
        return counted(blocks.counting(), unitName(unit, count), unit.names().french().feminine(), language.isPlural(count));
    }

    /** Only how many they are: {@code 18 started points}. */
    String count(Blocks blocks) {
        BigDecimal count = shown(blocks.value().value(), MOST_DECIMALS);
        return language.number(count) + language.unitSpace()
                + (blocks.size().equals(Fraction.ONE) ? single(blocks, count) : several(blocks, count));
    }

    private String several(Blocks blocks, BigDecimal count) {
        String size = cut(new Quantity(blocks.size(), blocks.value().unit()), 0, MOST_DECIMALS);
        String block = say(BLOCK, BLOCK_IN_FRENCH).with(count, language);
        return counted(blocks.counting(), block, true, language.isPlural(count)) + say(" of ", " de ") + size;
    }

    private String counted(Counting counting, String unit, boolean feminine, boolean plural) {
        String ending = (feminine ? "e" : "") + (plural ? "s" : "");
        return switch (counting) {
            case LINEAR -> unit;
            case FULL -> say("full " + unit, unit + (feminine ? " entièr" : " entier") + ending);
            case STARTED -> say("started " + unit, unit + " entamé" + ending);
        };
    }

    private static int decimalsOf(Expression expression) {
        if (expression instanceof Figure figure) {
            return figure.decimals();
        }
        if (expression instanceof IndexValue index) {
            return index.decimals();
        }
        return expression instanceof Slice slice ? decimalsOf(slice.of()) : 0;
    }

    private String money(Quantity money) {
        int decimals = Currency.getInstance(money.unit().code()).getDefaultFractionDigits();
        return cut(money, decimals, MOST_DECIMALS);
    }

    /** A quantity with at least so many decimals and at most so many; what is cut off leaves an ellipsis. */
    private String cut(Quantity quantity, int least, int most) {
        BigDecimal shown = shown(quantity.value(), most);
        BigDecimal padded = shown.scale() < least ? shown.setScale(least) : shown;
        String tail = quantity.value().equals(Fraction.of(padded)) ? "" : "…";
        String unit = unitName(quantity.unit(), padded);
        return language.number(padded) + tail + (unit.isEmpty() ? "" : language.unitSpace() + unit);
    }

    private static BigDecimal shown(Fraction value, int most) {
        BigDecimal cut = value.rounded(most, RoundingMode.DOWN);
        return Fraction.of(cut).equals(value) ? value.exactDecimal().orElseThrow() : cut;
    }

    private String unitName(Unit unit, BigDecimal number) {
        return unit.code().equals("EUR") && language == Language.FRENCH
                ? "€"
                : unit.names().in(language).with(number, language);
    }

    private String number(Fraction value) {
        return language.number(shown(value, MOST_DECIMALS));
    }
}
