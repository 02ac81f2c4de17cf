package org.avenant.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.avenant.wording.Figures.Found;

/** Reads ways of counting, rounding and binding off the marks of a wording. */
final class Manners {

    /** How far from its unit a manner may stand: "each started block of 1,000 further calls". */
    private static final int FAR = 3;

    private static final Set<Manner> MAKES_FULL =
            EnumSet.of(Manner.STARTED, Manner.ROUNDED_DOWN, Manner.ROUNDED_UP, Manner.ROUNDED_TO_NEAREST);

    private Manners() {}

    /** The manners of a text; where parts count as a full one, or what is counted is rounded to full ones, no full ones are asked for. */
    static List<Found> of(List<Mark> marks) {
        List<Found> found = new ArrayList<>();
        List<Found> part = new ArrayList<>();
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (mark.is(Role.STOP)) {
                found.addAll(withoutNeedlessFull(part));
                part.clear();
            } else if (mark.is(Role.MANNER) || mark.is(Role.BESIDE) && isBesideUnit(marks, at)) {
                part.add(new Found(Manner.valueOf(mark.value()), mark.start(), mark.end(), false));
            }
        }
        found.addAll(withoutNeedlessFull(part));
        return found;
    }

    private static List<Found> withoutNeedlessFull(List<Found> part) {
        boolean needless = part.stream().anyMatch(found -> MAKES_FULL.contains(found.what()));
        return part.stream().filter(found -> !(needless && found.what() == Manner.FULL)).toList();
    }

    private static boolean isBesideUnit(List<Mark> marks, int at) {
        int next = at + 1;
        while (next < marks.size() && next <= at + FAR && (marks.get(next).is(Role.BETWEEN) || marks.get(next).isNumber())) {
            next++;
        }
        int before = at - 1;
        while (before >= 0 && before >= at - FAR && marks.get(before).is(Role.BETWEEN)) {
            before--;
        }
        return next < marks.size() && marks.get(next).is(Role.UNIT) || before >= 0 && marks.get(before).is(Role.UNIT);
    }
}
