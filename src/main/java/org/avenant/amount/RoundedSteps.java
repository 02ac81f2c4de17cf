package org.avenant.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.amount.Expression.Excess;
import org.avenant.amount.Expression.Negated;
import org.avenant.amount.Expression.Rounded;

/** The numbers inside a formula that were rounded on the way, which it shows as they came out. */
final class RoundedSteps {

    private RoundedSteps() {}

    /** Each once; those of the formula itself first, in reading order, then those that these are made of. */
    static List<Rounded> of(Expression formula) {
        List<Rounded> steps = new ArrayList<>();
        for (List<Expression> level = List.of(formula); !level.isEmpty();
                level = level.stream().flatMap(RoundedSteps::parts).toList()) {
            level.stream().filter(Rounded.class::isInstance).map(Rounded.class::cast).forEach(steps::add);
        }
        return steps.stream().distinct().toList();
    }

    /** Where the bound of a limit comes from is told already. */
    private static Stream<Expression> parts(Expression expression) {
        return expression instanceof Excess excess
                ? Stream.concat(Stream.of(excess.net()), excess.parts().stream().skip(1).flatMap(RoundedSteps::insideBound))
                : expression.parts().stream();
    }

    private static Stream<Expression> insideBound(Expression bound) {
        return (bound instanceof Negated negated ? negated.of() : bound).parts().stream();
    }
}
