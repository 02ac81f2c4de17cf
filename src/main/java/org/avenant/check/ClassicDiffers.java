package org.avenant.check;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.evaluate.Evaluation;
import org.avenant.facts.History;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Problem;

/**
 * The ordinary Drools road gives another statement: the rules, printed as plain DRL and built by {@code KieBuilder},
 * do not say what the judged tree says. Not found where both roads give the same statements for every month.
 */
public final class ClassicDiffers {

    private ClassicDiffers() {}

    /** The months in which the two roads part. */
    public static List<Problem> find(String contract, History history, Evaluation ours, Evaluation classic) {
        return months(history)
                .filter(month -> !ours.evaluate(month).equals(classic.evaluate(month)))
                .<Problem>map(month -> new CallProblem.ClassicDiffers(contract, month))
                .toList();
    }

    private static Stream<YearMonth> months(History history) {
        return Stream.iterate(history.first(), month -> !month.isAfter(history.last()), month -> month.plusMonths(1));
    }
}
