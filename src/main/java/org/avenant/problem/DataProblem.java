package org.avenant.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.avenant.language.Names;

/** What can be wrong in a table of figures. */
public sealed interface DataProblem extends PlacedProblem {

    record EmptyFile(Place place) implements DataProblem {}

    record HeaderOnly(Place place) implements DataProblem {}

    /** A contract's text in which no number opens a clause. */
    record WordingWithoutClauses(Place place) implements DataProblem {}

    record NotText(Place place) implements DataProblem {}

    record HiddenCharacter(Place place, String code) implements DataProblem {}

    record NoMonthColumn(Place place) implements DataProblem {}

    /** A table that says on which day its months begin or on which they end, but not both. */
    record OneEndOfMonths(Place place) implements DataProblem {}

    /** Days that are not those of the month which the row is for. */
    record NotTheDaysOfAMonth(Place place, LocalDate from, LocalDate to, YearMonth month, LocalDate first, LocalDate last)
            implements DataProblem {}

    record UnknownColumn(Place place, String column, String nearest) implements DataProblem {}

    record ColumnTwice(Place place, String column) implements DataProblem {}

    record ColumnUnit(Place place, String column, String unit, Names expected) implements DataProblem {}

    record WrongNumberOfCells(Place place, int found, int expected) implements DataProblem {}

    record UnclosedQuote(Place place) implements DataProblem {}

    record NotAMonthCell(Place place, String cell) implements DataProblem {}

    record MonthTwice(Place place, YearMonth month, int firstLine) implements DataProblem {}

    /** Parts of a month that leave out some of its days. */
    record DaysMissing(Place place, Names days, YearMonth month) implements DataProblem {}

    /** Parts of a month that tell some of its days twice. */
    record DaysTwice(Place place, Names days, YearMonth month) implements DataProblem {}

    /** A month's own row counts something else than its parts do together. */
    record PartsAgainstMonth(Place place, Names figure, YearMonth month, BigDecimal whole, BigDecimal parts) implements DataProblem {}

    record MonthsMissing(Place place, List<YearMonth> months, YearMonth before, YearMonth after) implements DataProblem {}

    record NotANumber(Place place, String cell, String column) implements DataProblem {}

    record AmbiguousNumber(Place place, String cell, BigDecimal asDecimals, BigDecimal asThousands) implements DataProblem {}

    record NotWhole(Place place, String cell, String column) implements DataProblem {}

    record RateAgainstCounts(Place place, Names figure, BigDecimal rate, BigDecimal fromCounts) implements DataProblem {}

    record NegativeCount(Place place, String column) implements DataProblem {}

    record PercentOfNothing(Place place, String column) implements DataProblem {}

    record OutsideScale(Place place, String column, BigDecimal value, BigDecimal least, BigDecimal most)
            implements DataProblem {}

    record MoreThanWhole(Place place, Names part, BigDecimal partValue, Names whole, BigDecimal wholeValue)
            implements DataProblem {}

    // Incidents.

    record IncidentColumnMissing(Place place, String column) implements DataProblem {}

    record UnknownIncident(Place place, String kind, String nearest, List<String> known) implements DataProblem {}

    record UnknownIncidentValue(Place place, String cell, Names column, String nearest, List<String> known)
            implements DataProblem {}

    record NotADayCell(Place place, String cell) implements DataProblem {}

    record AmbiguousDay(Place place, String cell, LocalDate dayFirst, LocalDate monthFirst) implements DataProblem {}

    record IncidentOutsideTerm(Place place, LocalDate date, LocalDate from, LocalDate until) implements DataProblem {}

    record IncidentWithoutMonth(Place place, LocalDate date, YearMonth month) implements DataProblem {}

    record ReferenceMissing(Place place) implements DataProblem {}

    record ReferenceTwice(Place place, String reference, int firstLine) implements DataProblem {}

    // Calls.

    record CallsColumnUnknown(Place place, String column, String nearest, List<String> known) implements DataProblem {}

    record CallsColumnMissing(Place place, String column) implements DataProblem {}

    record CallKindUnknown(Place place, String cell, String nearest) implements DataProblem {}

    record NotACallLength(Place place, String cell) implements DataProblem {}

    record CallsWithoutMonth(Place place, YearMonth month) implements DataProblem {}

    /** Calls of days that no row of figures is for, or beside calls of the month that are told otherwise. */
    record CallsOfOtherDays(Place place, YearMonth month) implements DataProblem {}

    // Indices.

    record NotAnIndexName(Place place, String text) implements DataProblem {}

    record UnknownIndexColumn(Place place, String column, String nearest, List<String> known) implements DataProblem {}

    record IndexColumnMissing(Place place, String column) implements DataProblem {}

    record NotAPeriod(Place place, String cell) implements DataProblem {}

    record PeriodTwice(Place place, Names period, int firstLine) implements DataProblem {}

    record PeriodMissing(Place place, Names period, Names before, Names after) implements DataProblem {}

    record MonthsAndQuarters(Place place) implements DataProblem {}

    record NotAnIndexValue(Place place, String cell) implements DataProblem {}

    record IndexNotPositive(Place place, BigDecimal value) implements DataProblem {}

    record NotAPublicationDay(Place place, String cell) implements DataProblem {}

    record PublishedTooEarly(Place place, Names period, LocalDate published, LocalDate ends) implements DataProblem {}

    // Ladders.

    record LadderColumnMissing(Place place, String column) implements DataProblem {}

    record CaseWithoutName(Place place) implements DataProblem {}

    record CaseToldTwice(Place place, String rung, int firstLine) implements DataProblem {}

    record LenderWithoutFacts(Place place, YearMonth month, YearMonth first, YearMonth last) implements DataProblem {}

    record BeforeTheContract(Place place, YearMonth month, LocalDate from) implements DataProblem {}

    record UnknownAnswer(Place place, String kind, String nearest, List<String> known) implements DataProblem {}

    record PhaseWithoutName(Place place, String example) implements DataProblem {}

    record NoSuchClause(Place place, String clause, String nearest) implements DataProblem {}

    record AmountMissing(Place place, String kind) implements DataProblem {}

    record AmountWithoutUse(Place place, String kind) implements DataProblem {}

    // Disputes.

    record UnknownDisputeColumn(Place place, String column, String nearest, List<String> known) implements DataProblem {}

    record DisputeColumnMissing(Place place, String column) implements DataProblem {}

    record UnknownDisputeKind(Place place, String kind, String nearest, List<String> known) implements DataProblem {}

    record NotADisputedAmount(Place place, String cell, int decimals) implements DataProblem {}

    record DisputeWithoutMonth(Place place, YearMonth month) implements DataProblem {}

    record DisputeOfNoLine(Place place, String line, YearMonth month, List<Names> known) implements DataProblem {}

    record DisputeOfSeveralLines(Place place, String line, YearMonth month, List<Names> lines) implements DataProblem {}

    /** A row of disputes.csv that says what another has said. */
    record DisputeTwice(Place place, int firstLine) implements DataProblem {}

    record DisputeAboveLine(Place place, String line, YearMonth month, BigDecimal amount, BigDecimal whole, List<BigDecimal> earlier)
            implements DataProblem {}
}
