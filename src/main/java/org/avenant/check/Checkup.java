package org.avenant.check;

import java.util.ArrayList;
import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;

/** All that is wrong with a contract's rules: those that cannot be read first, then what the checks find. */
public final class Checkup {

    private Checkup() {}

    /** What to tell about a contract's rules; of rules that cannot be read it is not asked what they leave out. */
    public static List<Problem> of(Contract contract, RuleBook.Draft draft, Measures measures) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        Check.ALL.stream()
                .filter(check -> draft.isWhole() || !check.needsEveryRule())
                .forEach(check -> problems.addAll(check.find(contract, draft.book(), measures)));
        if (!draft.isWhole()) {
            problems.add(new BookProblem.NotChecked(Place.of("rules/" + contract.rules())));
        }
        return List.copyOf(problems);
    }
}
