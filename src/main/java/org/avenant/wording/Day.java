package org.avenant.wording;

import java.time.LocalDate;
import org.avenant.facts.Comparison;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/**
 * A day on which something begins or ends; until a day is before the next.
 *
 * @param side {@code EQUAL} where the day is named alone, which may mean either
 */
public record Day(Comparison side, LocalDate date) implements Stipulation {

    @Override
    public boolean meets(Stipulation other) {
        return other instanceof Day day
                && (isAlone() || day.isAlone() ? date.equals(day.date) : cut().equals(day.cut()));
    }

    private boolean isAlone() {
        return side == Comparison.EQUAL;
    }

    /** The first day on the far side. */
    private LocalDate cut() {
        return side == Comparison.AT_MOST || side == Comparison.ABOVE ? date.plusDays(1) : date;
    }

    @Override
    public Likeness likeness(Stipulation other) {
        if (!(other instanceof Day day)) {
            return Likeness.NONE;
        }
        return date.equals(day.date) ? Likeness.BOUNDARY : side == day.side ? Likeness.VALUE : Likeness.NONE;
    }

    @Override
    public Names names() {
        return new Names(noun(Language.ENGLISH), noun(Language.FRENCH));
    }

    private Noun noun(Language language) {
        String words = before(language) + language.date(date);
        return new Noun(words, words);
    }

    private String before(Language language) {
        boolean french = language == Language.FRENCH;
        return switch (side) {
            case AT_LEAST -> french ? "à partir du " : "from ";
            case ABOVE -> french ? "après le " : "after ";
            case AT_MOST -> french ? "jusqu'au " : "until ";
            case BELOW -> french ? "avant le " : "before ";
            case EQUAL -> "";
        };
    }
}
