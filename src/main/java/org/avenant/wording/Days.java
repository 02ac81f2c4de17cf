package org.avenant.wording;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts days together: "1 April 2008", "April 1, 2008", "avril 2008"; a month alone is one of every year. */
final class Days {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private final List<Mark> marks;
    private final List<Mark> joined = new ArrayList<>();

    private Days(List<Mark> marks) {
        this.marks = marks;
    }

    /** The marks with each day as one. */
    static List<Mark> joined(List<Mark> marks) {
        Days days = new Days(marks);
        for (int at = 0; at < marks.size(); at++) {
            at = marks.get(at).is(Role.MONTH_NAME) ? days.month(at) : days.other(at);
        }
        return days.joined;
    }

    /** A date in digits as {@code 2026-04-01}, the day before the month; empty where there is no such day. */
    static String inDigits(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : "";
    }

    private static String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private int other(int at) {
        joined.add(marks.get(at));
        return at;
    }

    /** Joins a month with the day before it or behind it, and with its year; the index of the last mark taken. */
    private int month(int at) {
        Mark month = marks.get(at);
        Optional<Mark> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1)).filter(Days::isDayOfMonth);
        int behind = before.isEmpty() && isAt(at + 1, Days::isDayOfMonth) ? at + 1 : at;
        int comma = behind > at && isAt(behind + 1, mark -> mark.is(Role.COMMA)) ? behind + 1 : behind;
        boolean dated = isAt(comma + 1, Days::isYear);
        before.ifPresent(day -> joined.remove(joined.size() - 1));
        Mark first = before.orElse(month);
        if (!dated) {
            alone(month, before.isPresent() || behind > at);
            return behind;
        }
        Mark year = marks.get(comma + 1);
        Optional<Mark> day = before.or(() -> behind > at ? Optional.of(marks.get(behind)) : Optional.empty());
        String value = year.number().intValue() + "-" + twoDigits(month) + day.map(mark -> "-" + twoDigits(mark)).orElse("");
        joined.add(new Mark(Role.DAY, first.text(), value, BigDecimal.ZERO, first.start(), year.end()));
        return comma + 1;
    }

    private static String twoDigits(Mark mark) {
        int number = mark.number().intValue();
        return (number < 10 ? "0" : "") + number;
    }

    /** A month of every year counts; a day of every year is nothing that a rule can say. */
    private void alone(Mark month, boolean hasDay) {
        if (hasDay) {
            joined.add(month.as(Role.WORD));
        } else {
            joined.add(month.as(Role.NUMBER));
            joined.add(new Mark(Role.UNIT, month.text(), Units.CALENDAR_MONTH.code(), BigDecimal.ZERO, month.start(), month.end()));
        }
    }

    private boolean isAt(int at, Predicate<Mark> wanted) {
        return at < marks.size() && wanted.test(marks.get(at));
    }

    private static boolean isDayOfMonth(Mark mark) {
        return mark.isNumber() && mark.number().scale() <= 0 && mark.number().signum() > 0
                && mark.number().compareTo(BigDecimal.valueOf(31)) <= 0;
    }

    private static boolean isYear(Mark mark) {
        return mark.is(Role.NUMBER) && mark.text().length() == 4 && mark.number().scale() <= 0
                && mark.number().compareTo(BigDecimal.valueOf(1900)) >= 0 && mark.number().compareTo(BigDecimal.valueOf(2200)) < 0;
    }
}
