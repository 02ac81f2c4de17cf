package org.avenant.wording;

import org.avenant.amount.Rounding;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/** How something counts, rounds or binds; said without a number. */
public enum Manner implements Stipulation {
    STARTED, FULL, EITHER_WAY, PRORATED, ROUNDED_DOWN, ROUNDED_UP, ROUNDED_TO_NEAREST;

    static Manner of(Rounding rounding) {
        return switch (rounding) {
            case DOWN -> ROUNDED_DOWN;
            case UP -> ROUNDED_UP;
            default -> ROUNDED_TO_NEAREST;
        };
    }

    @Override
    public Names names() {
        String english = Vocabulary.of(Language.ENGLISH).first(Vocabulary.key(this));
        String french = Vocabulary.of(Language.FRENCH).first(Vocabulary.key(this));
        return new Names(new Noun(english, english), new Noun(french, french));
    }

    @Override
    public boolean meets(Stipulation other) {
        return this == other;
    }

    /** Started units may have been meant for full ones, a rounding down for one up. */
    @Override
    public Likeness likeness(Stipulation other) {
        return other instanceof Manner manner && sort() == manner.sort() ? Likeness.VALUE : Likeness.NONE;
    }

    private int sort() {
        return switch (this) {
            case STARTED, FULL -> 0;
            case EITHER_WAY -> 1;
            case PRORATED -> 2;
            default -> 3;
        };
    }
}
