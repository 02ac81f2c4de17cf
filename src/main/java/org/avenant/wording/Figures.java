package org.avenant.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.avenant.amount.Unit;
import org.avenant.facts.Comparison;

/** Reads numbers and days with their units and boundaries off the marks of a wording. */
final class Figures {

    /** How many words may part a boundary from its number: "does not exceed the amount of 500". */
    private static final int FAR = 6;

    /** A figure, or a day, and the stretch of text that states it. */
    record Found(Stipulation what, int start, int end, boolean weak) {}

    private final Vocabulary table;
    private final Units units;
    private final List<Mark> marks;
    private final Denials denials;
    private final List<Found> found = new ArrayList<>();

    /** The boundary that waits for its number; {@code EQUAL} where none does. */
    private Comparison open = Comparison.EQUAL;
    private boolean near;
    private int words;
    private int commas;

    /** The upper number of a range whose lower one was read. */
    private int upper = -1;

    private Figures(List<Mark> marks, Vocabulary table, Units units) {
        this.marks = marks;
        this.table = table;
        this.units = units;
        this.denials = new Denials(marks, table);
    }

    static List<Found> of(List<Mark> marks, Vocabulary table, Units units) {
        Figures figures = new Figures(marks, table, units);
        for (int at = 0; at < marks.size(); at++) {
            at = figures.read(at);
        }
        return figures.found;
    }

    private int read(int at) {
        Mark mark = marks.get(at);
        switch (mark.role()) {
            case STOP -> open(Comparison.EQUAL, false);
            case BOUND, BOUND_VERB -> open(denials.side(at), false);
            case BOUND_NEAR -> open(denials.side(at), true);
            case FIRST -> open(is(at + 1, Role.NUMBER) ? Comparison.AT_MOST : open, true);
            case COMMA, OPEN, CLOSE -> commas++;
            case NUMBER, ORDINAL, DAY -> {
                return figure(at);
            }
            case MANNER -> { }
            default -> words += near && table.has("the", mark.text()) ? 0 : 1;
        }
        return at;
    }

    private void open(Comparison side, boolean directly) {
        open = side;
        near = directly;
        words = 0;
        commas = 0;
    }

    /** What stands between two commas, or in brackets, is an aside and does not part a boundary from its number. */
    private Comparison opened() {
        boolean reaches = near ? words + commas == 0 : words <= FAR && commas % 2 == 0;
        return reaches ? open : Comparison.EQUAL;
    }

    private boolean is(int at, Role role) {
        return at >= 0 && at < marks.size() && marks.get(at).is(role);
    }

    private boolean hasWord(int at, String row) {
        return at >= 0 && at < marks.size() && table.has(row, marks.get(at).text());
    }

    // One figure.

    private int figure(int at) {
        Measured measured = Measured.at(marks, at);
        Comparison side = opened();
        int end = measured.last();
        if (side == Comparison.EQUAL && at == upper) {
            side = Comparison.AT_MOST;
        }
        if (side == Comparison.EQUAL && measured.first()) {
            side = Comparison.AT_MOST;
        }
        int behind = behind(end);
        if (side == Comparison.EQUAL && behind > end) {
            side = is(behind, Role.BEHIND) ? Comparison.valueOf(marks.get(behind).value()) : denials.side(behind);
            end = behind;
        }
        int top = upperOf(at, end, measured);
        String unit = measured.unit();
        if (top > 0) {
            side = isLower(side) ? side : Comparison.AT_LEAST;
            unit = unit.isEmpty() ? Measured.at(marks, top).unit() : unit;
            upper = top;
        }
        if (is(end + 1, Role.INCLUDED) || is(end + 1, Role.EXCLUDED)) {
            side = sharpened(side, is(end + 1, Role.INCLUDED));
            end++;
        }
        add(at, end, side, unit);
        open(Comparison.EQUAL, false);
        return end;
    }

    private void add(int at, int end, Comparison side, String unit) {
        Mark mark = marks.get(at);
        Stipulation what = mark.is(Role.DAY) ? day(side, mark.value()) : number(mark, side, unit);
        boolean weak = mark.value().equals(Marks.IN_WORDS) && unit.isEmpty() && side == Comparison.EQUAL;
        found.add(new Found(what, mark.start(), marks.get(end).end(), weak));
    }

    private Figure number(Mark mark, Comparison side, String code) {
        Unit unit = code.isEmpty() ? Unit.NONE : code.equals(Units.CALENDAR_MONTH.code()) ? Units.CALENDAR_MONTH : units.of(code);
        return new Figure(side, mark.number(), unit, mark.is(Role.ORDINAL) || units.areWhole(unit));
    }

    /** A month that begins something begins on its first day, one that ends something on its last. */
    private static Day day(Comparison side, String value) {
        boolean whole = value.length() == "2026-04".length();
        boolean ends = side == Comparison.AT_MOST || side == Comparison.ABOVE;
        YearMonth month = YearMonth.parse(value.substring(0, "2026-04".length()));
        return new Day(side, !whole ? LocalDate.parse(value) : ends ? month.atEndOfMonth() : month.atDay(1));
    }

    /** The boundary that stands behind a number, or the number's own end where there is none. */
    private int behind(int end) {
        int next = end + 1;
        while (next <= end + FAR && (is(next, Role.BETWEEN) || is(next, Role.BESIDE))) {
            next++;
        }
        boolean ends = next + 1 >= marks.size() || is(next + 1, Role.STOP) || is(next + 1, Role.COMMA) || is(next + 1, Role.CLOSE);
        return is(next, Role.BEHIND) || is(next, Role.BOUND) && ends ? next : end;
    }

    private static Comparison sharpened(Comparison side, boolean included) {
        return switch (side) {
            case AT_LEAST, ABOVE -> included ? Comparison.AT_LEAST : Comparison.ABOVE;
            case AT_MOST, BELOW -> included ? Comparison.AT_MOST : Comparison.BELOW;
            case EQUAL -> side;
        };
    }

    private static boolean isLower(Comparison side) {
        return side == Comparison.AT_LEAST || side == Comparison.ABOVE;
    }

    // Ranges.

    /** The upper number of the range that a number begins: "from 80 % to below 90 %", "entre 3 et 5"; 0 where it begins none. */
    private int upperOf(int at, int end, Measured lower) {
        int lead = hasWord(at - 1, "the") ? at - 2 : at - 1;
        boolean between = hasWord(lead, "range.between");
        if (!between && !hasWord(lead, "range.from")) {
            return 0;
        }
        int next = is(end + 1, Role.INCLUDED) || is(end + 1, Role.EXCLUDED) ? end + 2 : end + 1;
        boolean joined = hasWord(next, between ? "range.and" : "range.to");
        next = joined ? next + 1 : next;
        next = hasWord(next, "the") ? next + 1 : next;
        boolean bounded = is(next, Role.BOUND) && !isLower(Comparison.valueOf(marks.get(next).value()));
        next = bounded ? next + 1 : next;
        return (joined || bounded) && isUpper(next, at, lower) ? next : 0;
    }

    private boolean isUpper(int next, int at, Measured lower) {
        if (next >= marks.size() || marks.get(next).is(Role.DAY) != marks.get(at).is(Role.DAY)) {
            return false;
        }
        boolean number = marks.get(next).isNumber() || marks.get(next).is(Role.DAY);
        String unit = number ? Measured.at(marks, next).unit() : "";
        return number && (unit.equals(lower.unit()) || unit.isEmpty() || lower.unit().isEmpty());
    }
}
