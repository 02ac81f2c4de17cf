package org.avenant.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Further findings, without those on a line of the rules that is told already: a bound that is wrong needs no ladder yet. */
    public static List<Problem> besides(Collection<Problem> told, List<Problem> further) {
        Set<Place> places = told.stream().flatMap(problem -> problem.where().stream()).collect(Collectors.toSet());
        return further.stream().filter(problem -> problem.where().stream().noneMatch(places::contains)).toList();
    }
}
