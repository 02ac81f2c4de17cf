package org.avenant.wording;

import java.util.List;

/**
 * What stands around a number and belongs to it.
 *
 * @param unit the unit's code, empty where none is named
 * @param first whether the first so many are meant: "les 10 000 premiers appels"
 * @param last the index of the last mark that belongs to it
 */
record Measured(String unit, boolean first, int last) {

    /** No number has more adjectives. */
    private static final int MOST = 4;

    /** The unit of a number is behind it, adjectives apart, or a currency's sign before it. */
    static Measured at(List<Mark> marks, int at) {
        int next = at + 1;
        boolean first = false;
        while (next <= at + MOST && isAdjective(marks, next)) {
            first |= marks.get(next).is(Role.FIRST);
            next++;
        }
        if (is(marks, next, Role.UNIT)) {
            return new Measured(marks.get(next).value(), first, next);
        }
        boolean before = is(marks, at - 1, Role.UNIT) && Units.isCurrency(marks.get(at - 1).value());
        return new Measured(before ? marks.get(at - 1).value() : "", first, first ? next - 1 : at);
    }

    private static boolean isAdjective(List<Mark> marks, int at) {
        return is(marks, at, Role.BETWEEN) || is(marks, at, Role.BESIDE) || is(marks, at, Role.FIRST);
    }

    private static boolean is(List<Mark> marks, int at, Role role) {
        return at >= 0 && at < marks.size() && marks.get(at).is(role);
    }
}
