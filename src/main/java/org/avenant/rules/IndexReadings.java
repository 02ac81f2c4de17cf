package org.avenant.rules;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.facts.IndexReading.Anchor;
import org.avenant.facts.IndexReading;
import org.avenant.facts.Period;
import org.avenant.language.Language;

/** Reads which value of an index is meant, from the words behind its name. */
final class IndexReadings {

    private final Language language;
    private final boolean french;

    IndexReadings(Language language) {
        this.language = language;
        this.french = language == Language.FRENCH;
    }

    /** The reading that words mean, or empty. */
    Optional<IndexReading> of(String words) {
        String month = "(" + String.join("|", language.months()) + ")";
        String of = french ? "(?:d'|de )" : "of ";
        return Stream.of(
                        read(words, (french ? "publié en dernier " : "last published ") + anyOf(anchor -> anchor.at(language)),
                                found -> new IndexReading.LastPublished(anchor(found.group(1)))),
                        read(words, "([1-9]\\d?) " + (french ? "mois avant " : "months? before ") + anyOf(anchor -> anchor.words(language)),
                                found -> new IndexReading.MonthsBefore(Integer.parseInt(found.group(1)), anchor(found.group(2)))),
                        read(words, of + month + (french ? " précédant " : " before ") + anyOf(anchor -> anchor.words(language)),
                                found -> new IndexReading.OfMonthBefore(month(found.group(1)), anchor(found.group(2)))),
                        read(words, of + month + " (\\d{4})",
                                found -> new IndexReading.OfPeriod(Period.month(
                                        YearMonth.of(Integer.parseInt(found.group(2)), month(found.group(1)))))),
                        read(words, french ? "du ([1-4])(?:er|e) trimestre (\\d{4})" : "of Q([1-4]) (\\d{4})",
                                found -> new IndexReading.OfPeriod(Period.quarter(
                                        Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<IndexReading> read(String words, String pattern, Function<MatchResult, IndexReading> reading) {
        Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(words);
        return matcher.matches() ? Optional.of(reading.apply(matcher)) : Optional.empty();
    }

    private static String anyOf(Function<Anchor, String> words) {
        return Arrays.stream(Anchor.values()).map(words).collect(Collectors.joining("|", "(", ")"));
    }

    private Anchor anchor(String words) {
        return Arrays.stream(Anchor.values())
                .filter(anchor -> words.equalsIgnoreCase(anchor.at(language)) || words.equalsIgnoreCase(anchor.words(language)))
                .findFirst()
                .orElseThrow();
    }

    private Month month(String name) {
        List<String> names = language.months();
        return Month.of(1 + names.indexOf(names.stream().filter(name::equalsIgnoreCase).findFirst().orElseThrow()));
    }
}
