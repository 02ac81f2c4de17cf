package org.avenant.explain;

import java.util.List;
import org.avenant.rules.Rule;
import org.avenant.statement.Answer;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;

/** Whom dues favour: 1 where they give the provider more, -1 where less, 0 where one cannot say. */
final class Favour {

    private Favour() {}

    /** Whom it would favour if a rule answered in the place of those that do: a bonus is more than nothing, and nothing more than a malus. */
    static int gain(Rule rule, List<Answer> answers) {
        return Integer.signum(of(rule.then()) - answers.stream().mapToInt(answer -> of(answer.dues())).sum());
    }

    private static int of(List<Due> dues) {
        return dues.stream().mapToInt(Favour::of).filter(sign -> sign != 0).findFirst().orElse(0);
    }

    private static int of(Due due) {
        if (due instanceof Due.Gate gate) {
            return -Integer.signum(gate.stopped().kinds().stream().mapToInt(Favour::of).sum());
        }
        return due instanceof Due.Money money ? of(money.kind()) : 0;
    }

    private static int of(Kind kind) {
        return kind.isPerformance() || kind.isFee() ? kind.sign() : 0;
    }
}
