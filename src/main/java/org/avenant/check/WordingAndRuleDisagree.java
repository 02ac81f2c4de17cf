package org.avenant.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.Acceptance.Accepted;
import org.avenant.contract.Acceptance;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.language.Names;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;
import org.avenant.wording.ClauseSides;
import org.avenant.wording.Difference;
import org.avenant.wording.Differences;
import org.avenant.wording.Stated;

/**
 * A number, a unit, a boundary, a way of counting or a payer that the signed wording of a clause has and its rules do
 * not, or the other way round. Not found where the contract accepts each of the terms by name; but found is a term that
 * it accepts where there is none, or none any longer.
 */
final class WordingAndRuleDisagree implements Check {

    /** Of very many the first will do: the wording is another one. */
    private static final int ENOUGH = 100;

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        List<BookProblem.WordingAndRuleDisagree> all = ClauseSides.of(UnopenedClauses.setApart(contract, book), book, measures).stream()
                .flatMap(sides -> Differences.of(sides).stream().map(difference -> problem(sides.clause(), difference)))
                .limit(ENOUGH)
                .toList();
        return Stream.concat(all.stream().filter(problem -> !isAccepted(problem, contract)), acceptedOfNone(contract, all)).toList();
    }

    private static BookProblem.WordingAndRuleDisagree problem(ClauseNumber clause, Difference difference) {
        Optional<Stated> wording = difference.wording();
        Optional<Stated> rule = difference.rule();
        if (wording.isPresent() && rule.isPresent()) {
            return new BookProblem.WordingAndRuleDisagree.WordingDiffersFromRule(
                    wording.get().where().get(), clause.text(), wording.get().what().names(),
                    rule.get().what().names(), rule.get().where().get().address());
        }
        return wording.isPresent()
                ? new BookProblem.WordingAndRuleDisagree.WordingNotInRule(
                        wording.get().where().get(), clause.text(), wording.get().what().names())
                : new BookProblem.WordingAndRuleDisagree.RuleNotInWording(
                        rule.orElseThrow().where().get(), clause.text(), rule.orElseThrow().what().names());
    }

    private static boolean isAccepted(BookProblem.WordingAndRuleDisagree problem, Contract contract) {
        Set<String> accepted = contract.accepts().stream()
                .filter(acceptance -> isOf(acceptance, problem))
                .flatMap(acceptance -> acceptance.what().stream())
                .map(Accepted::words)
                .map(Measures::folded)
                .collect(Collectors.toSet());
        return problem.terms().stream().allMatch(term -> accepted.stream().anyMatch(words -> isCalled(term, words)));
    }

    private static Stream<Problem> acceptedOfNone(Contract contract, List<BookProblem.WordingAndRuleDisagree> all) {
        return contract.accepts().stream().flatMap(acceptance -> acceptance.what().stream()
                .filter(term -> all.stream().noneMatch(problem -> accepts(acceptance, term, problem)))
                .map(term -> new BookProblem.AcceptsNothing(term.place(), acceptance.clause().text(), term.words())));
    }

    private static boolean accepts(Acceptance acceptance, Accepted term, BookProblem.WordingAndRuleDisagree problem) {
        return isOf(acceptance, problem)
                && problem.terms().stream().anyMatch(named -> isCalled(named, Measures.folded(term.words())));
    }

    private static boolean isOf(Acceptance acceptance, BookProblem.WordingAndRuleDisagree problem) {
        return acceptance.check().equals(problem.name()) && acceptance.clause().text().equals(problem.clause());
    }

    /** A term may be accepted in the words of either language. */
    private static boolean isCalled(Names term, String folded) {
        return Measures.folded(term.english().many()).equals(folded) || Measures.folded(term.french().many()).equals(folded);
    }
}
