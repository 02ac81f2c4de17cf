package org.avenant.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What can be wrong in a contract's data or in the list of measures. */
public sealed interface YamlProblem extends PlacedProblem {

    record YamlUnreadable(Place place) implements YamlProblem {}

    record SecondDocument(Place place) implements YamlProblem {}

    /** A type, a name for a value to be used elsewhere, or the use of one: {@code !!str}, {@code &name}, {@code *name}. */
    record NotPlain(Place place, String mark) implements YamlProblem {}

    record NoEntries(Place place) implements YamlProblem {}

    record UnknownKey(Place place, String key, String nearest, List<String> known) implements YamlProblem {}

    record KeyTwice(Place place, String key) implements YamlProblem {}

    record KeyMissing(Place place, String key) implements YamlProblem {}

    /** Which sort of value is needed is a word of {@code words_*.properties}: {@code text}, {@code mapping}, {@code list}. */
    record WrongType(Place place, String key, Sort expected) implements YamlProblem {}

    record EmptyValue(Place place, String key) implements YamlProblem {}

    record WrongWord(Place place, String key, String value, String nearest, List<String> known) implements YamlProblem {}

    record NotAFolderName(Place place, String value) implements YamlProblem {}

    record NotAClauseNumber(Place place, String value) implements YamlProblem {}

    record UnknownCurrency(Place place, String value, String nearest) implements YamlProblem {}

    record NotADay(Place place, String value) implements YamlProblem {}

    record TermEndsFirst(Place place, LocalDate from, LocalDate until) implements YamlProblem {}

    record MonthStartsOnNoDay(Place place, String value, int latest) implements YamlProblem {}

    record NotADayOfTheYear(Place place, String value) implements YamlProblem {}

    /** A contract's year is made of its months. */
    record YearStartsInsideMonth(Place place, String value, String meant) implements YamlProblem {}

    record MonthWithoutWorkingDay(Place place, YearMonth month) implements YamlProblem {}

    record NotADecimal(Place place, String value) implements YamlProblem {}

    /** What is said to move a figure is no part of its formula. */
    record MovesNothing(Place place, String mover, String measure, String nearest) implements YamlProblem {}

    record UnknownInFormula(Place place, String measure, String nearest) implements YamlProblem {}

    record FormulaUnreadable(Place place, String formula) implements YamlProblem {}

    record FormulaInCircle(Place place, String measure) implements YamlProblem {}

    record FormulaTooLong(Place place, String measure, int most) implements YamlProblem {}

    record NameTwice(Place place, String word, String other) implements YamlProblem {}

    record NameRefused(Place place, String word) implements YamlProblem {}

    /** A column of incidents is a word of plain DRL too, and none that every incident has. */
    record IncidentColumnName(Place place, String word, List<String> taken) implements YamlProblem {}

    /** The sorts of value a YAML key may need. */
    enum Sort { TEXT, MAPPING, LIST, TWO_NUMBERS, TWO_DATES, NAMES }
}
