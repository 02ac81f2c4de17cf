package org.avenant.check;

import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;

/** Asks one question of a contract's rule book; the first sentence of each class says which defect it looks for. */
public interface Check {

    /** All checks, in the order in which their findings are told. */
    List<Check> ALL = List.of(
            new ClauseWithoutRule(), new RuleWithoutClause(), new ClauseNotOpened(), new ClauseOpenedTwice(), new WithoutRuleIdle(),
            new NameAndClauseDisagree(),
            new RuleNeverInForce(), new VersionsOverlap(), new VersionsGap(), new ClauseWithoutSuccessor(),
            new ShareForPercentage(), new ThresholdOutsideScale(), new Bands(), new WordingAndRuleDisagree());

    /** Where the book has the defect; empty if it has not. */
    List<Problem> find(Contract contract, RuleBook book, Measures measures);

    /** Whether its answer would be wrong while some rule cannot be read: not so where it looks at each rule by itself. */
    default boolean needsEveryRule() {
        return true;
    }
}
