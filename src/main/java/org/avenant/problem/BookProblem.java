package org.avenant.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.avenant.language.Names;

/** A defect of a rule book that can be fired all the same: what a check finds. */
public sealed interface BookProblem extends PlacedProblem {

    /** A clause of the wording that no rule serves. */
    record ClauseWithoutRule(Place place, String clause) implements BookProblem {}

    /** A rule whose clause is not in the wording. */
    record RuleWithoutClause(Place place, String clause, String nearest) implements BookProblem {}

    /** A line that begins with a clause's number and opens no clause, and the clause that has swallowed it. */
    record ClauseNotOpened(Place place, String clause, String within) implements BookProblem {}

    /** A rule whose name starts with another clause's number than its own. */
    record NameAndClauseDisagree(Place place, String named, String clause) implements BookProblem {}

    /** Two rules of one clause part hold for one figure. */
    record ClauseAnswersTwiceInTheBook(Place place, String clause, Names figure, BigDecimal value, List<String> rules)
            implements BookProblem {
        @Override
        public String name() {
            return "clause-answers-twice";
        }
    }

    /** No rule of a clause part holds for a figure. */
    record ClauseSilentInTheBook(Place place, String clause, Names figure, BigDecimal value) implements BookProblem {
        @Override
        public String name() {
            return "clause-silent";
        }
    }

    /** A number that opens a second clause of the wording. */
    record ClauseOpenedTwice(Place place, String clause, String earlier) implements BookProblem {}

    /** A clause that is named as needing no rule; a rule serves it, or the wording does not have it: the other is empty. */
    record WithoutRuleIdle(Place place, String clause, String rule, String unsigned) implements BookProblem {}

    /** A bound that the figure can never have. */
    record ThresholdOutsideScale(Place place, BigDecimal bound, Names figure, BigDecimal least, BigDecimal most)
            implements BookProblem {}

    /** A rule whose days lie outside the contract's term. */
    record RuleNeverInForce(Place place, String rule, LocalDate from, LocalDate until) implements BookProblem {}

    /** Two versions of one rule that are in force on the same days. */
    record ClauseVersionsOverlap(Place place, String clause, List<String> rules, LocalDate first, LocalDate last)
            implements BookProblem {}

    /** Days on which no version of a clause is in force, between two that are. */
    record ClauseVersionsGap(Place place, String clause, LocalDate ended, LocalDate begins) implements BookProblem {}

    /** A clause that ends before the contract; {@code next} is the day after, as rules write it. */
    record ClauseWithoutSuccessor(Place place, String clause, LocalDate ended, LocalDate until, String next) implements BookProblem {}

    /** A case of a ladder that the rules answer otherwise; {@code clause} is empty where it tells the total. */
    record LadderDisagrees(Place place, String rung, String clause, Names expected, Names given) implements BookProblem {}

    /**
     * Rows of ladders that cannot be answered, because their cases do not have a figure that a clause needs.
     *
     * @param cases the first of the cases by their names
     * @param more an ellipsis where there are more of them
     * @param lenders the months that lend the cases their figures
     */
    record CasesUndecided(
            Place place, String clause, Names figure, List<String> cases, String more, List<YearMonth> lenders)
            implements BookProblem {
        @Override
        public String name() {
            return "ladder-disagrees";
        }
    }

    /** A bound at which no row of a ladder stands just below, at and just above. */
    record ThresholdWithoutLadder(
            Place place, String contract, String clause, Names figure, BigDecimal bound, List<BigDecimal> missing)
            implements BookProblem {}

    /** A percentage compared with a bound that reads like a share: 0.95 for 95 %. */
    record ShareForPercentage(Place place, BigDecimal bound, Names figure, BigDecimal percentage) implements BookProblem {
        @Override
        public String name() {
            return "unit-mismatch";
        }
    }

    /** Rules that cannot be read leave open what all rules together do. */
    record NotChecked(Place place) implements BookProblem {}

    /** The signed wording and the rules of a clause do not say the same. */
    sealed interface WordingAndRuleDisagree extends BookProblem {

        @Override
        default String name() {
            return "wording-and-rule-disagree";
        }

        String clause();

        /** What it says of either side. */
        List<Names> terms();

        /** A term of the wording and one of a rule that differ in one respect: the number, its unit, its boundary. */
        record WordingDiffersFromRule(Place place, String clause, Names wording, Names rule, String ruleAt)
                implements WordingAndRuleDisagree {
            @Override
            public List<Names> terms() {
                return List.of(wording, rule);
            }
        }

        /** A term of the wording that no rule has. */
        record WordingNotInRule(Place place, String clause, Names wording) implements WordingAndRuleDisagree {
            @Override
            public List<Names> terms() {
                return List.of(wording);
            }
        }

        /** A term of a rule that the wording does not have. */
        record RuleNotInWording(Place place, String clause, Names rule) implements WordingAndRuleDisagree {
            @Override
            public List<Names> terms() {
                return List.of(rule);
            }
        }
    }

    /** A term that the contract accepts, and that nothing finds. */
    record AcceptsNothing(Place place, String clause, String what) implements BookProblem {}
}
