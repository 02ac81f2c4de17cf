package org.avenant.wording;

import java.math.BigDecimal;

/**
 * A stretch of a wording whose role is known.
 *
 * @param text as written, folded
 * @param value what it means: a side, a unit's code, a party, a day; empty where its role says all
 * @param number the number it is, else zero
 */
record Mark(Role role, String text, String value, BigDecimal number, int start, int end) {

    static Mark of(Role role, String value, Piece first, Piece last) {
        return new Mark(role, first.text(), value, BigDecimal.ZERO, first.start(), last.end());
    }

    /** The same stretch in another role. */
    Mark as(Role other) {
        return new Mark(other, text, value, number, start, end);
    }

    boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether it can be counted or compared. */
    boolean isNumber() {
        return role == Role.NUMBER || role == Role.ORDINAL;
    }
}
