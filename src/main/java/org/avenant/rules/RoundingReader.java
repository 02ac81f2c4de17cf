package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import org.avenant.amount.Rounding;
import org.avenant.facts.RoundedTo;
import org.avenant.language.Language;
import org.avenant.problem.RuleProblem;

/** Reads how an amount is rounded: {@code up to 0.001}. */
final class RoundingReader {

    private final PhraseCursor cursor;
    private final Language language;

    RoundingReader(PhraseCursor cursor) {
        this.cursor = cursor;
        this.language = cursor.dialect().language();
    }

    /** The rounding whose "rounded" was just read; amounts are rounded to a number of decimals. */
    RoundedTo read() {
        cursor.rest();
        int start = cursor.position();
        Rounding rounding = Stream.of(Rounding.values())
                .sorted(Comparator.comparingInt((Rounding r) -> r.word(language).length()).reversed())
                .filter(r -> cursor.takeWords(r.word(language)))
                .findFirst()
                .orElseThrow(cursor::unreadable);
        cursor.demand(Word.ROUNDED_TO);
        BigDecimal step = cursor.number();
        String words = rounding.word(language) + " " + Word.ROUNDED_TO.written(language) + " " + language.number(step);
        return RoundedTo.of(rounding.word() + " to " + step.toPlainString())
                .filter(to -> to.decimals().isPresent())
                .orElseThrow(() -> cursor.refuse(
                        new RuleProblem.UnknownRounding(cursor.place(start, cursor.position() - start), words)));
    }
}
