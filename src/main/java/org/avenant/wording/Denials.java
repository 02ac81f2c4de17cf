package org.avenant.wording;

import java.util.List;
import org.avenant.facts.Comparison;

/** Turns a boundary that is denied: what does not exceed is at most, what is not below is at least. */
final class Denials {

    /** How far before a verb its denial may stand: "shall not, in any month, exceed". */
    private static final int FAR = 6;

    private final List<Mark> marks;
    private final Vocabulary table;

    Denials(List<Mark> marks, Vocabulary table) {
        this.marks = marks;
        this.table = table;
    }

    /** The side of the boundary at a mark, turned where it is denied. */
    Comparison side(int at) {
        Comparison side = Comparison.valueOf(marks.get(at).value());
        boolean denied = marks.get(at).is(Role.BOUND_VERB) ? isDeniedFromAfar(at) : isDenied(at);
        return denied ? turned(side) : side;
    }

    private boolean isDenied(int at) {
        boolean be = has("be", at - 1);
        return has("not", be ? at - 2 : at - 1);
    }

    /** "No bonus is due where the rate exceeds 5 %" denies the bonus, not the rate. */
    private boolean isDeniedFromAfar(int at) {
        for (int i = at - 1; i >= Math.max(0, at - FAR) && isOfClause(marks.get(i)) && !has("when", i); i--) {
            if (has("not.verb", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfClause(Mark mark) {
        return mark.is(Role.WORD) || mark.is(Role.COMMA) || mark.is(Role.UNIT) || mark.is(Role.MANNER) || mark.is(Role.BETWEEN)
                || mark.is(Role.PARTY) || mark.is(Role.KIND);
    }

    private boolean has(String row, int at) {
        return at >= 0 && table.has(row, marks.get(at).text());
    }

    private static Comparison turned(Comparison side) {
        return switch (side) {
            case AT_LEAST -> Comparison.BELOW;
            case ABOVE -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.ABOVE;
            case BELOW -> Comparison.AT_LEAST;
            case EQUAL -> side;
        };
    }
}
