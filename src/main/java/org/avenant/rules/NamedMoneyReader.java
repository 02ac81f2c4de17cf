package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.facts.Measure;
import org.avenant.language.Noun;
import org.avenant.statement.Kind;
import org.avenant.statement.Phrase;
import org.avenant.statement.Selection;

/** Reads money that goes by a name: a defined term, lines of the statement, money that the month reports. */
final class NamedMoneyReader {

    /** A term in any quotation marks; plain ones are there for keyboards without others. */
    private static final Pattern TERM = Pattern.compile(
            "“\\s*([^“”«»\"]{1,60}?)\\s*”|«[\\s\\u00a0\\u202f]*([^“”«»\"]{1,60}?)[\\s\\u00a0\\u202f]*»|\"\\s*([^“”«»\"]{1,60}?)\\s*\"|'([^“”«»\"']{1,60})'");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} '\u2019.-]{0,59}");

    private final PhraseCursor cursor;
    private final Lexicon lexicon;

    NamedMoneyReader(PhraseCursor cursor, Lexicon lexicon) {
        this.cursor = cursor;
        this.lexicon = lexicon;
    }

    /** Whether a term can go by this name: letters first, and no mark that would end it. */
    static boolean isTerm(String name) {
        return NAME.matcher(name).matches();
    }

    /** A term by itself, as an amount. */
    Optional<Phrase> term() {
        int before = cursor.position();
        cursor.take(Word.TERM_AMOUNT);
        Optional<Phrase> term = quoted();
        cursor.goTo(term.isPresent() ? cursor.position() : before);
        return term;
    }

    private Optional<Phrase> quoted() {
        Optional<String> quoted = cursor.match(TERM);
        return quoted.map(TERM::matcher).filter(Matcher::matches).map(term -> new Phrase.Defined(inside(term)));
    }

    private static String inside(Matcher term) {
        return Stream.of(1, 2, 3, 4).map(term::group).filter(group -> group != null).findFirst().orElseThrow();
    }

    /** A clause's balance, named just before. */
    Phrase held() {
        return new Phrase.Held(new SelectionReader(cursor).readClause());
    }

    /** Lines of the statement, where they stand by themselves as the meaning of a term. */
    Optional<Phrase> lines() {
        int before = cursor.position();
        if (cursor.take(Word.ALL_LINES)) {
            return Optional.of(new Phrase.Lines(new SelectionReader(cursor).readAll()));
        }
        if (cursor.take(Word.INVOICE) || cursor.take(Word.THE) && startsWithKind()) {
            cursor.goTo(before);
            return Optional.of(new Phrase.Lines(new SelectionReader(cursor).read()));
        }
        cursor.goTo(before);
        return Optional.empty();
    }

    private boolean startsWithKind() {
        Stream<String> kinds = Kind.selectable().stream().map(kind -> kind.plural(cursor.dialect().language()));
        return Stream.concat(kinds, Word.ALL_FEES.in(cursor.dialect().language()).stream()).anyMatch(cursor::startsWithWords);
    }

    /** What a percentage is of, whose sign was just read. */
    Phrase share(BigDecimal percent) {
        if (cursor.take(Word.OF_ALL_LINES)) {
            return new Phrase.Share(percent, new SelectionReader(cursor).readAll());
        }
        if (cursor.take(Word.OF_HELD)) {
            return new Phrase.PercentOf(percent, held());
        }
        if (cursor.take(Word.OF_INVOICE)) {
            return new Phrase.Share(percent, new Selection(EnumSet.of(Kind.FEE), List.of()));
        }
        int before = cursor.position();
        Optional<Phrase> named = cursor.take(Word.OF_TERM) ? quoted() : Optional.empty();
        if (named.isEmpty()) {
            cursor.goTo(before);
            named = cursor.take(Word.OF_THE) ? reported() : Optional.empty();
        }
        if (named.isEmpty()) {
            cursor.goTo(before);
        }
        return named.<Phrase>map(money -> new Phrase.PercentOf(percent, money))
                .orElseGet(() -> new Phrase.Share(percent, new SelectionReader(cursor).readBase()));
    }

    private record Named(String name, Measure measure) {}

    /** Money that the month reports; the longest name wins. */
    private Optional<Phrase> reported() {
        Optional<Named> found = lexicon.measures().all().stream()
                .filter(measure -> measure.unit().isMoney() && measure.kind() == Measure.Kind.VOLUME)
                .flatMap(this::names)
                .filter(named -> cursor.startsWithWords(named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()));
        found.ifPresent(named -> cursor.takeWords(named.name()));
        return found.map(named -> new Phrase.Reported(named.measure(), new WindowReader(cursor).behindComma()));
    }

    private Stream<Named> names(Measure measure) {
        Noun noun = measure.names().in(cursor.dialect().language());
        return Stream.of(noun.one(), noun.many()).map(name -> new Named(name, measure));
    }
}
