package org.avenant.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.avenant.language.Names;

/** What can be wrong in a rule file. */
public sealed interface RuleProblem extends PlacedProblem {

    // The shape of a file and of a rule.

    /** Nothing is in the file, or nothing but remarks. */
    record RuleFileEmpty(Place place) implements RuleProblem {}

    record NotARule(Place place, String word) implements RuleProblem {}

    record Backslash(Place place) implements RuleProblem {}

    record RawLine(Place place) implements RuleProblem {}

    record NoEntry(Place place) implements RuleProblem {}

    /** A number of points that is none. */
    record PointsNeeded(Place place, String found) implements RuleProblem {}

    /** Points are asked for that no rule gives; the clause is empty where any would do. */
    record NoPoints(Place place, String clause) implements RuleProblem {}

    /** Months where none can stand, or none before this one. */
    record WindowMisplaced(Place place, Names window) implements RuleProblem {}

    /** {@code near} holds the nearest sentences, each on a line of its own. */
    record UnknownSentence(Place place, String near) implements RuleProblem {}

    record OtherLanguage(Place place, String expander) implements RuleProblem {}

    record UnknownWords(Place place, String found, String example) implements RuleProblem {}

    record UnknownName(Place place, String found, String nearest) implements RuleProblem {}

    record NotSayable(Place place) implements RuleProblem {}

    record UnclosedText(Place place) implements RuleProblem {}

    record OtherQuotes(Place place, String quote) implements RuleProblem {}

    record OtherBlank(Place place, String code) implements RuleProblem {}

    record UnclosedRemark(Place place) implements RuleProblem {}

    record UnclosedBracket(Place place, String bracket) implements RuleProblem {}

    record NameMissing(Place place) implements RuleProblem {}

    record WordNotAlone(Place place, String word) implements RuleProblem {}

    record WordMissing(Place place, String rule, String word, String found) implements RuleProblem {}

    record WordTranslated(Place place, String rule, String word, String found) implements RuleProblem {}

    record RuleTooLong(Place place, int most) implements RuleProblem {}

    record RuleTwice(Place place, String rule, String firstPlace) implements RuleProblem {}

    record TooManyRules(Place place, int most) implements RuleProblem {}

    // What stands above "when".

    record ClauseMissing(Place place, String rule) implements RuleProblem {}

    record NotAClause(Place place, String text) implements RuleProblem {}

    record UnknownAnnotation(Place place, String annotation, String nearest, List<String> known) implements RuleProblem {}

    record AnnotationTwice(Place place, String annotation) implements RuleProblem {}

    record AnnotationValue(Place place, String annotation) implements RuleProblem {}

    record NotADate(Place place, String text) implements RuleProblem {}

    record ForceEndsFirst(Place place, LocalDate from, LocalDate until) implements RuleProblem {}

    record DateAttribute(Place place, String attribute) implements RuleProblem {}

    record AttributeRefused(Place place, String attribute) implements RuleProblem {}

    // Conditions.

    record ConditionRefused(Place place, String text) implements RuleProblem {}

    record CommaMissing(Place place, String before) implements RuleProblem {}

    record NotRefused(Place place, String fact) implements RuleProblem {}

    record UnknownFact(Place place, String fact, String nearest, List<String> known) implements RuleProblem {}

    record UnknownField(Place place, String fact, String field, String nearest, List<String> known) implements RuleProblem {}

    record FieldMissing(Place place, String fact, String field, String example) implements RuleProblem {}

    record FieldTwice(Place place, String field) implements RuleProblem {}

    record UnknownMeasure(Place place, String measure, String nearest) implements RuleProblem {}

    record OtherFact(Place place, String measure, String fact, String right) implements RuleProblem {}

    record UnknownWindow(Place place, String window, String nearest) implements RuleProblem {}

    record UnknownSide(Place place, String side) implements RuleProblem {}

    record UnknownKind(Place place, String kind, String nearest, List<String> known) implements RuleProblem {}

    record UnknownPhase(Place place, String phase, String nearest) implements RuleProblem {}

    record UnknownRounding(Place place, String text) implements RuleProblem {}

    record OperatorRefused(Place place, String field, String operator, String nearest, List<String> known)
            implements RuleProblem {}

    record EqualityOnARate(Place place, String field) implements RuleProblem {}

    record TextNeeded(Place place, String field, String found) implements RuleProblem {}

    record NumberNeeded(Place place, String field, String found) implements RuleProblem {}

    record WholeNumberNeeded(Place place, String field, String found) implements RuleProblem {}

    record DecimalComma(Place place, String found, String asDecimals, String asThousands) implements RuleProblem {}

    record RateByItself(Place place, String measure, String unit) implements RuleProblem {}

    record DecimalPoint(Place place, String found, String right) implements RuleProblem {}

    record GroupedNumber(Place place, String found, String plain) implements RuleProblem {}

    record NumberTooLong(Place place, int digits, int decimals) implements RuleProblem {}

    record TrueOrFalseNeeded(Place place, String field, String found) implements RuleProblem {}

    // Consequences.

    record RuleDoesNothing(Place place, String rule) implements RuleProblem {}

    record ActionRefused(Place place, String text) implements RuleProblem {}

    record SemicolonMissing(Place place) implements RuleProblem {}

    record UnknownVerb(Place place, String verb, String nearest, List<String> known) implements RuleProblem {}

    record WrongArguments(Place place, String verb, int found, int expected) implements RuleProblem {}

    record EmptyText(Place place) implements RuleProblem {}

    record TextTooLong(Place place, int most) implements RuleProblem {}

    record MixedAnswer(Place place, String rule) implements RuleProblem {}

    /** The currency of amounts, for the language in which the rule writes; the other is empty. */
    record PhraseUnreadable(Place place, String phrase, String found, String english, String french) implements RuleProblem {
        /** Where nothing of the phrase can be read, it is not cited twice. */
        public PhraseUnreadable {
            found = found.equals(phrase) ? "" : found;
        }
    }

    record WrongCurrency(Place place, String found, String expected) implements RuleProblem {
        @Override
        public String name() {
            return "unit-mismatch";
        }
    }

    record CurrencySign(Place place, String sign, String currency) implements RuleProblem {}

    /** A share of an amount, written as a number. */
    record ShareAsNumber(Place place, String found, String nearest) implements RuleProblem {
        @Override
        public String name() {
            return "unit-mismatch";
        }
    }

    record UnknownClause(Place place, String clause, String nearest) implements RuleProblem {}

    /** {@code expected} is empty where the figure has no unit; {@code nearest} is the figure that was probably meant. */
    record UnitMismatch(Place place, String found, String expected, String nearest) implements RuleProblem {}

    /** A condition asks for what is above the upper bound and below the lower one at once. */
    record NeverTrue(Place place, BigDecimal lower, BigDecimal upper) implements RuleProblem {}

    record BoundsBackward(Place place) implements RuleProblem {}

    // Defined terms.

    record UnknownTerm(Place place, String term, String nearest) implements RuleProblem {}

    /** Between two tiers of a price list lie units that none prices: above one number, and up to the other. */
    record TiersApart(Place place, String clause, Names figure, BigDecimal above, BigDecimal to) implements RuleProblem {}

    /** Two tiers of a price list price the same units: above one number, and up to the other. */
    record TiersOverlap(Place place, String clause, Names figure, BigDecimal above, BigDecimal to) implements RuleProblem {}

    record TermUnusable(Place place, String term) implements RuleProblem {}

    record TermTwice(Place place, String term, String earlier) implements RuleProblem {}

    record TermInCircle(Place place, String term) implements RuleProblem {}

    record TermTooLarge(Place place, String term, int most) implements RuleProblem {}

    /** Calls can be counted for a figure that is reported otherwise, and that counts minutes or the calls themselves. */
    record CountOfNoFigure(Place place, String figure, String nearest, Names unit) implements RuleProblem {}

    record CallsUnreadable(Place place, String phrase, String found) implements RuleProblem {
        /** Where nothing of the phrase can be read, it is not cited twice. */
        public CallsUnreadable {
            found = found.equals(phrase) ? "" : found;
        }
    }

    record DefinitionNotAlone(Place place, String rule) implements RuleProblem {}

    record BaseSettlesLater(Place place, String base) implements RuleProblem {}

    // What is kept back.

    /** A rule releases what is kept back under a clause under which nothing is; {@code nearest} may be empty. */
    record NothingHeld(Place place, String clause, String nearest) implements RuleProblem {}

    /** A rule releases something else than what is kept back under a clause, or more of it than there is. */
    record ReleaseUnclear(Place place, String amount) implements RuleProblem {}

    /** What stays below a sum is kept back; only what is less than nothing can be made up for later. */
    record HoldBelowSum(Place place, String amount, String currency) implements RuleProblem {}

    /** What goes beyond a bound is kept back of an amount, which is no lines. */
    record LinesNeeded(Place place, String amount) implements RuleProblem {}

    // Incidents.

    record UnknownIncidentKind(Place place, String kind, String nearest, List<String> known) implements RuleProblem {}

    record UnknownIncidentColumn(Place place, String column, String nearest, List<String> known) implements RuleProblem {}

    record UnknownIncidentText(Place place, String text, Names column, String nearest, List<String> known)
            implements RuleProblem {}

    record IncidentUnreadable(Place place, String found) implements RuleProblem {}

    record RankNotCounted(Place place, String window) implements RuleProblem {}

    record TwoIncidents(Place place, String rule) implements RuleProblem {}

    record NoSumOfMoney(Place place, Names column) implements RuleProblem {}

    record ItsWithoutIncident(Place place, Names column) implements RuleProblem {}

    /** The currency stands for the language in which the rule writes; the other is empty. */
    record RevisionUnreadable(Place place, String phrase, String found, String english, String french) implements RuleProblem {
        /** Where nothing of the phrase can be read, it is not cited twice. */
        public RevisionUnreadable {
            found = found.equals(phrase) ? "" : found;
        }
    }

    record UnknownIndex(Place place, String found, String nearest, List<String> known) implements RuleProblem {}

    /** The index's name alone, or words behind it that choose no value. */
    record IndexReadingUnclear(Place place, String index, String found, List<String> readings) implements RuleProblem {}

    record NothingToRevise(Place place, String clause) implements RuleProblem {}

    record AsksInCircle(Place place, List<String> clauses) implements RuleProblem {}
}
