package org.avenant.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.avenant.amount.Expression.Blocks;
import org.avenant.amount.Expression.LineAmount;
import org.avenant.amount.Expression.Rounded;
import org.avenant.amount.Expression.Shortfall;
import org.avenant.amount.Expression.Slice;
import org.avenant.language.Language;

/**
 * The arithmetic of an amount one step after the other, each with what it comes to: {@code 57,397.70 EUR (4.2) +
 * 3,732.40 EUR (4.3) = 61,130.10 EUR}, then {@code 2 % × 61,130.10 EUR = 1,222.602 EUR}.
 */
public final class Steps {

    private final Language language;
    private final Formula formula;
    private final Set<Expression> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> steps = new ArrayList<>();

    private Steps(Language language) {
        this.language = language;
        this.formula = new Formula(language, this::told);
    }

    /** The steps of an expression in a language, the innermost first; none for a sum that is stated as it is. */
    public static List<String> of(Expression expression, Language language) {
        Steps steps = new Steps(language);
        steps.tell(expression);
        return steps.steps.stream().distinct().toList();
    }

    /** What was told already stands as what it came to; another line is named by its clause. */
    private Optional<String> told(Expression part) {
        if (part instanceof LineAmount line) {
            return Optional.of(formula.plain(part.value()) + " (" + line.clause() + ")");
        }
        return Optional.of(part).filter(told::contains)
                .map(known -> known instanceof Blocks blocks ? formula.count(blocks) : formula.plain(known.value()));
    }

    private void tell(Expression expression) {
        expression.parts().forEach(this::tell);
        if (isStep(expression) && (expression.value().value().signum() != 0 || told.isEmpty())) {
            steps.add(step(expression));
            told.add(expression);
        }
    }

    private static boolean isStep(Expression expression) {
        if (expression instanceof Rounded rounded) {
            return !rounded.value().equals(rounded.of().value());
        }
        if (expression instanceof Slice slice) {
            return slice.from().isPresent() || slice.to().isPresent();
        }
        if (expression instanceof Expression.Sum sum) {
            return sum.parts().stream().filter(part -> part.value().value().signum() != 0).count() > 1;
        }
        return expression instanceof Expression.Product || expression instanceof Shortfall
                || expression instanceof Blocks || expression instanceof Expression.Smallest || expression instanceof Expression.Largest
                || expression instanceof Expression.Excess || expression instanceof Expression.Difference;
    }

    private String step(Expression expression) {
        String value = formula.plain(expression.value());
        if (expression instanceof Slice slice) {
            return slice(slice) + colon() + value;
        }
        if (expression instanceof Shortfall shortfall) {
            return say("what ", "ce qui manque à ") + formula.plain(shortfall.of().value()) + say(" lacks of ", " pour atteindre ")
                    + formula.plain(new Quantity(shortfall.bound(), shortfall.of().value().unit())) + colon() + value;
        }
        if (expression instanceof Blocks blocks) {
            return formula.plain(blocks.of().value()) + say(" make ", " font ") + formula.count(blocks);
        }
        return expression instanceof Rounded rounded ? rounded(rounded) + colon() + value : formula.written(expression) + " = " + value;
    }

    /** {@code 19,995 calls, above 10,000 up to 20,000}. */
    private String slice(Slice slice) {
        Quantity whole = slice.of().value();
        String above = slice.from().filter(bound -> bound.signum() > 0)
                .map(bound -> say(" above ", " au-delà de ") + bound(bound, whole.unit())).orElse("");
        String upTo = slice.to().map(bound -> say(" up to ", " jusqu'à ") + bound(bound, whole.unit())).orElse("");
        String bounds = above + upTo;
        return formula.plain(whole) + (bounds.isEmpty() ? "" : "," + bounds);
    }

    /** What is counted is named once. */
    private String bound(Fraction bound, Unit unit) {
        boolean counted = unit.kind() == Unit.Kind.COUNT;
        return formula.plain(new Quantity(bound, counted ? Unit.NONE : unit));
    }

    private String rounded(Rounded rounded) {
        Quantity step = new Quantity(Fraction.of(BigDecimal.ONE.movePointLeft(rounded.decimals())), Unit.NONE);
        return formula.plain(rounded.of().value()) + say(", rounded ", ", arrondi ") + rounded.rounding().word(language)
                + say(" to ", " à ") + formula.plain(step);
    }

    private String colon() {
        return say(": ", "\u00a0: ");
    }

    private String say(String english, String french) {
        return language == Language.FRENCH ? french : english;
    }
}
