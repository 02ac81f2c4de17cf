package org.avenant.files;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avenant.language.IsoDate;
import org.avenant.language.Language;

/** A month as tables write it: {@code 2026-04}, {@code 04/2026}, {@code 2026-04-01}, {@code avr-26}, {@code April 2026}. */
final class MonthText {

    private MonthText() {}

    /** The month of a cell, or empty where it is none. */
    static Optional<YearMonth> read(String cell) {
        return IsoDate.month(cell).or(() -> Unusual.read(cell));
    }

    /** What few tables have; it stands apart, since patterns take time to load. */
    private static final class Unusual {

        private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})(?:-01)?");
        private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
        private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,9})\\.?[-/ ](\\d{4}|\\d{2})");

        static Optional<YearMonth> read(String cell) {
            Matcher yearFirst = YEAR_FIRST.matcher(cell);
            if (yearFirst.matches()) {
                return month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
            }
            Matcher monthFirst = MONTH_FIRST.matcher(cell);
            if (monthFirst.matches()) {
                return month(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
            }
            Matcher named = NAMED.matcher(cell);
            return named.matches() ? month(named.group(2), numberOf(named.group(1))) : Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String year, int month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month that a name or its beginning means in English or French, 0 where it means none or several. */
    private static int numberOf(String name) {
        String wanted = folded(name);
        List<Integer> meant = IntStream.rangeClosed(1, 12)
                .filter(month -> Stream.of(Language.values())
                        .anyMatch(language -> folded(language.months().get(month - 1)).startsWith(wanted)))
                .boxed()
                .toList();
        return meant.size() == 1 ? meant.get(0) : 0;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
