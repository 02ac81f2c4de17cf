package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;

/**
 * A unit that is not the figure's own. It is known for a unit even where no figure of the contract has it, so that
 * "2 minutes" of a time in seconds is told for what it is, with the figure that was probably meant.
 */
final class ForeignUnit {

    private static final Pattern PERCENT = Pattern.compile("%|per ?cent|pour ?cent");
    private static final Pattern POINT = Pattern.compile("percentage points?|points? de pourcentage|points?");
    private static final Pattern SIGN = Pattern.compile("[€£$]");
    private static final Map<String, Integer> SECONDS = Map.ofEntries(
            Map.entry("s", 1), Map.entry("second", 1), Map.entry("seconds", 1), Map.entry("seconde", 1), Map.entry("secondes", 1),
            Map.entry("min", 60), Map.entry("minute", 60), Map.entry("minutes", 60),
            Map.entry("h", 3600), Map.entry("hour", 3600), Map.entry("hours", 3600), Map.entry("heure", 3600), Map.entry("heures", 3600));

    private final Lexicon lexicon;
    private final Language language;

    ForeignUnit(Lexicon lexicon, Language language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    /** The words of a unit in a language, the plural first; French writes euros with their sign. */
    static List<String> words(Unit unit, Language language) {
        String sign = language == Language.FRENCH && unit.code().equals("EUR") ? "€" : unit.code();
        return List.of(unit.names().in(language).many(), unit.names().in(language).one(), unit.code(), sign);
    }

    /** The unit, of whatever figure, that a text starts with, as written. */
    Optional<String> at(String text) {
        Measures measures = lexicon.measures();
        Stream<String> units = Stream.concat(measures.all().stream(), measures.incidents().figures().stream())
                .map(Measure::unit)
                .flatMap(unit -> words(unit, language).stream());
        Stream<String> known = Stream.concat(units, SECONDS.keySet().stream())
                .filter(word -> !word.isEmpty() && text.regionMatches(true, 0, word, 0, word.length()));
        Stream<String> others = Stream.of(PERCENT, POINT, SIGN, SelectionReader.CURRENCY)
                .map(pattern -> pattern.matcher(text))
                .filter(matcher -> matcher.lookingAt() && (matcher.pattern() != SelectionReader.CURRENCY || isCurrency(matcher.group())))
                .map(matcher -> matcher.group());
        return Stream.concat(known, others)
                .filter(word -> text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())))
                .max(Comparator.comparingInt(String::length))
                .map(word -> text.substring(0, word.length()));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream().anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    /** Whether a text starts like points, of a percentage or of a scale. */
    static boolean startsWithPoint(String text) {
        return POINT.matcher(text).lookingAt();
    }

    /** Whether words name points, of a percentage or of a scale. */
    static boolean isPoint(String found) {
        return POINT.matcher(found).matches();
    }

    /** Whether words name a unit, if in another spelling than ours. */
    boolean isOwn(String found, Unit expected) {
        return words(expected, language).contains(found) || expected.kind() == Unit.Kind.PERCENT && PERCENT.matcher(found).matches();
    }

    /** Says so, with what was probably meant. */
    RuleProblem problem(Place place, Optional<BigDecimal> number, String found, Unit expected) {
        String nearest = number.map(n -> meant(n, found, expected)).orElse("");
        return new RuleProblem.UnitMismatch(place, found, words(expected, language).get(0), nearest);
    }

    private String meant(BigDecimal number, String found, Unit expected) {
        Optional<Integer> from = seconds(found);
        Optional<Integer> to = words(expected, language).stream().flatMap(word -> seconds(word).stream()).findFirst();
        if (from.isPresent() && to.isPresent()) {
            Fraction converted = Fraction.of(number).times(Fraction.of(from.get())).over(Fraction.of(to.get()));
            return converted.exactDecimal().map(exact -> written(exact, expected)).orElse("");
        }
        boolean point = isPoint(found) && List.of(Unit.Kind.PERCENT, Unit.Kind.NONE).contains(expected.kind());
        return point ? written(number, expected) : "";
    }

    private static Optional<Integer> seconds(String word) {
        return Optional.ofNullable(SECONDS.get(word.toLowerCase(Locale.ROOT)));
    }

    private String written(BigDecimal number, Unit unit) {
        String name = unit.names().in(language).with(number, language);
        return language.number(number) + (name.isEmpty() ? "" : language.unitSpace() + name);
    }
}
