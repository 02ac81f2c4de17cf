package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.facts.CallCount;
import org.avenant.facts.CallLength;
import org.avenant.facts.CallStep;
import org.avenant.facts.Measure;
import org.avenant.facts.RoundedTo;
import org.avenant.language.Language;

/**
 * Reads how a figure is counted from calls: {@code the minutes of calls, each call up to the whole minute, plus 1 minute}.
 *
 * <pre>
 * count  = "the minutes of" calls { "," step } ["," "the total rounded" rounding "to" number "minute"] | "the number of" calls
 * calls  = ("calls" | volume) ["under" length | "of at least" length]
 * step   = "each call up to the whole minute" | "each call in steps of" length | "each call at least" length
 *        | "plus" length
 * length = number ("seconds" | "minutes")
 * </pre>
 */
final class CallsReader {

    private static final int MINUTE = 60;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(86_400);

    private final PhraseCursor cursor;
    private final Lexicon lexicon;
    private final Language language;

    CallsReader(PhraseCursor cursor, Lexicon lexicon) {
        this.cursor = cursor;
        this.lexicon = lexicon;
        this.language = cursor.dialect().language();
    }

    /** Whether a count of calls comes next, and no amount. */
    static boolean isNext(PhraseCursor cursor) {
        return Stream.of(Word.MINUTES_OF, Word.NUMBER_OF)
                .flatMap(word -> word.in(cursor.dialect().language()).stream())
                .anyMatch(cursor::startsWithWords);
    }

    CallCount read() {
        boolean inMinutes = cursor.take(Word.MINUTES_OF);
        if (!inMinutes) {
            cursor.demand(Word.NUMBER_OF);
        }
        Optional<Measure> kind = kind();
        Optional<CallLength> only = only();
        List<CallStep> steps = new ArrayList<>();
        Optional<RoundedTo> total = Optional.empty();
        while (inMinutes && total.isEmpty() && cursor.take(",")) {
            total = total();
            if (total.isEmpty()) {
                steps.add(step());
            }
        }
        return new CallCount(inMinutes, kind, only, steps, total);
    }

    /** The figure that counts the calls meant, the longest name first; empty for all calls. */
    private Optional<Measure> kind() {
        record Named(String name, Measure measure) {}
        Optional<Named> named = lexicon.measures().all().stream()
                .filter(Measure::isCountedWhole)
                .flatMap(measure -> Stream.of(measure.name(), measure.names().in(language).many())
                        .distinct().map(name -> new Named(name, measure)))
                .filter(candidate -> cursor.startsWithWords(candidate.name()))
                .max(Comparator.comparingInt(candidate -> candidate.name().length()));
        named.ifPresentOrElse(found -> cursor.takeWords(found.name()), () -> cursor.demand(Word.CALLS));
        return named.map(Named::measure);
    }

    private Optional<CallLength> only() {
        boolean under = cursor.take(Word.UNDER_LENGTH);
        return under || cursor.take(Word.OF_LENGTH) ? Optional.of(new CallLength(under, length())) : Optional.empty();
    }

    private Optional<RoundedTo> total() {
        if (!cursor.take(Word.TOTAL_ROUNDED)) {
            return Optional.empty();
        }
        RoundedTo to = new RoundingReader(cursor).read();
        cursor.demand(Word.A_MINUTE);
        return Optional.of(to);
    }

    private CallStep step() {
        if (cursor.take(Word.UP_TO_THE_MINUTE)) {
            return new CallStep.InSteps(MINUTE);
        }
        if (cursor.take(Word.IN_STEPS)) {
            return new CallStep.InSteps(length());
        }
        if (cursor.take(Word.EACH_AT_LEAST)) {
            return new CallStep.AtLeast(length());
        }
        cursor.demand(Word.PLUS);
        CallStep plus = new CallStep.Plus(length());
        cursor.take(Word.EACH_CALL);
        return plus;
    }

    /** So many seconds, whole ones, and no more than a day has. */
    private int length() {
        cursor.rest();
        int start = cursor.position();
        BigDecimal number = cursor.number();
        boolean minutes = cursor.take(Word.A_MINUTE);
        if (!minutes) {
            cursor.demand(Word.SECONDS);
        }
        BigDecimal seconds = number.multiply(BigDecimal.valueOf(minutes ? MINUTE : 1)).stripTrailingZeros();
        if (seconds.signum() <= 0 || seconds.scale() > 0 || seconds.compareTo(LONGEST) > 0) {
            cursor.goTo(start);
            throw cursor.unreadable();
        }
        return seconds.intValueExact();
    }
}
