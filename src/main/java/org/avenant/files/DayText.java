package org.avenant.files;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.language.Language;

/**
 * A day as tables write it: {@code 2026-03-12}, {@code 12/03/2026}, {@code 12 mars 2026}, {@code 1er mai 2026}.
 *
 * <p>{@code 03/04/2026} is the third of April in French, and may be the fourth of March in English.
 */
final class DayText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:er)? (\\p{L}{3,9}) (\\d{4})");

    private DayText() {}

    /** The days that a cell may mean: none, one, or two. */
    static List<LocalDate> read(String cell, Language language) {
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3)).stream().toList();
        }
        Matcher slashed = SLASHED.matcher(cell);
        if (slashed.matches()) {
            Optional<LocalDate> dayFirst = day(slashed.group(3), slashed.group(2), slashed.group(1));
            Optional<LocalDate> monthFirst = day(slashed.group(3), slashed.group(1), slashed.group(2));
            return Stream.of(dayFirst, language == Language.FRENCH ? dayFirst : monthFirst)
                    .flatMap(Optional::stream).distinct().toList();
        }
        Matcher named = NAMED.matcher(cell);
        return named.matches()
                ? month(named.group(2)).flatMap(month -> day(named.group(3), month, named.group(1))).stream().toList()
                : List.of();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> month(String name) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.iterate(1, month -> month <= 12, month -> month + 1)
                        .filter(month -> folded(language.months().get(month - 1)).equals(folded(name))))
                .findFirst()
                .map(String::valueOf);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
