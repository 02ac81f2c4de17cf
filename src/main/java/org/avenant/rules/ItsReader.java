package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.facts.Column;
import org.avenant.facts.Measure;
import org.avenant.language.Noun;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Phrase;

/** Reads what a phrase takes from the incident that its rule is about: {@code its value}, {@code day of its delay}. */
final class ItsReader {

    private static final Pattern WORDS = Pattern.compile("[^,+×()\"]{1,80}?(?= (?:is|est|dépasse) |[,+×()\"]|$)");

    private final PhraseCursor cursor;
    private final Lexicon lexicon;

    ItsReader(PhraseCursor cursor, Lexicon lexicon) {
        this.cursor = cursor;
        this.lexicon = lexicon;
    }

    /** The sum of money whose "its" was just read. */
    Phrase.Its money() {
        cursor.rest();
        int start = cursor.position();
        Column column = column();
        if (!column.figure().unit().isMoney()) {
            throw cursor.refuse(new RuleProblem.NoSumOfMoney(
                    cursor.place(start, cursor.position() - start), column.figure().names()));
        }
        return new Phrase.Its(column);
    }

    /** The share whose "/" was just read: {@code 1/1000 of its value}. */
    Phrase shareOf(BigDecimal part) {
        cursor.rest();
        int start = cursor.position();
        BigDecimal whole = cursor.number();
        if (whole.signum() == 0) {
            cursor.goTo(start);
            throw cursor.unreadable();
        }
        cursor.demand(Word.OF_ITS);
        return new Phrase.ShareOfIts(part, whole, money());
    }

    /** The share whose "% of its" was just read. */
    Phrase percentage(BigDecimal percent) {
        return new Phrase.ShareOfIts(percent, BigDecimal.valueOf(100), money());
    }

    /** The unit of some column or figure, if one comes next. */
    Optional<String> unit() {
        Stream<Measure> figures = Stream.concat(
                numbers().map(Column::figure), lexicon.measures().all().stream().filter(f -> !f.unit().isMoney()));
        Optional<String> unit = figures
                .flatMap(figure -> words(figure).stream())
                .filter(cursor::startsWithWords)
                .max(Comparator.comparingInt(String::length));
        unit.ifPresent(cursor::takeWords);
        return unit;
    }

    /** The column behind "of its", which must be counted in the unit that was read. */
    Column counted(String unit, int start) {
        Column column = column();
        if (!words(column.figure()).contains(unit)) {
            throw cursor.refuse(new ForeignUnit(lexicon, cursor.dialect().language()).problem(
                    cursor.place(start, unit.length()), Optional.empty(), unit, column.figure().unit()));
        }
        return column;
    }

    private Stream<Column> numbers() {
        return lexicon.measures().incidents().of(Column.Sort.NUMBER).filter(column -> !column.figure().unit().isMoney());
    }

    private List<String> words(Measure figure) {
        var unit = figure.unit().ofDifferences();
        Noun names = unit.names().in(cursor.dialect().language());
        return Stream.of(names.one(), names.many(), unit.code()).filter(word -> !word.isEmpty()).toList();
    }

    /** The column that is named next; of two whose names begin alike, the longer. */
    Column column() {
        cursor.rest();
        int start = cursor.position();
        Optional<Column> column = lexicon.measures().incidents().columns().stream()
                .filter(c -> names(c).anyMatch(cursor::startsWithWords))
                .max(Comparator.comparingInt(c -> names(c).filter(cursor::startsWithWords).mapToInt(String::length).max().orElseThrow()));
        column.ifPresent(c -> names(c).filter(cursor::startsWithWords)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(cursor::takeWords));
        return column.orElseThrow(() -> unknown(start));
    }

    private Stream<String> names(Column column) {
        Measure figure = column.figure();
        Noun noun = figure.names().in(cursor.dialect().language());
        return Stream.of(noun.one(), noun.many(), cursor.dialect() == Dialect.FRENCH ? noun.one() : figure.name());
    }

    private PhraseCursor.Unreadable unknown(int start) {
        List<String> known = lexicon.measures().incidents().columns().stream()
                .map(column -> column.figure().names().in(cursor.dialect().language()).one())
                .toList();
        String found = cursor.match(WORDS).orElse("").strip();
        return cursor.refuse(new RuleProblem.UnknownIncidentColumn(
                cursor.place(start, Math.max(1, found.length())), Constraint.shortened(found),
                Nearest.to(found, known), known));
    }
}
