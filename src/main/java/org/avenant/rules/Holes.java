package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.Comparison;
import org.avenant.facts.Measure;
import org.avenant.facts.Phase;
import org.avenant.facts.RoundedTo;
import org.avenant.facts.Side;
import org.avenant.facts.Window;
import org.avenant.language.French;
import org.avenant.language.Language;
import org.avenant.language.Spaces;
import org.avenant.statement.Phrase;

/** What stands in the holes of a language's sentences: words to canonical text, and back. */
final class Holes {

    private static final String NOTHING = "(?!)";
    private static final int IN_ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEADING_BLANKS = Pattern.compile("^[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER_LIKE = Pattern.compile("\\d+[.,]\\d+");

    private final Language language;
    private final Dialect dialect;
    private final Lexicon lexicon;
    private final Map<Hole, String> patterns = new EnumMap<>(Hole.class);
    private final Map<Hole, Pattern> compiled = new EnumMap<>(Hole.class);
    private final Map<Hole, Map<String, Measure>> figures = new EnumMap<>(Hole.class);
    private final Map<Hole, Map<String, Measure>> byFoldedName = new EnumMap<>(Hole.class);

    Holes(Language language, Lexicon lexicon) {
        this.language = language;
        this.dialect = Dialect.of(language);
        this.lexicon = lexicon;
    }

    private boolean isFrench() {
        return language == Language.FRENCH;
    }

    /** What can stand in a hole, as a pattern of {@link Plain} texts. */
    String pattern(Hole hole) {
        String known = patterns.get(hole);
        if (known == null) {
            known = newPattern(hole);
            patterns.put(hole, known);
        }
        return known;
    }

    private String newPattern(Hole hole) {
        return switch (hole) {
            case KPI, VOLUME, FIGURE -> anyOf(figures(hole).keySet().stream());
            case NUMBER -> dialect.numberPattern();
            case COUNT -> "\\d{1,4}";
            case ONE -> isFrench() ? "[01](?:,\\d{1,6})?" : "1";
            case MONEY -> dialect.numberPattern() + " ?" + currency();
            case QUANTITY -> dialect.numberPattern() + "(?: ?(?:" + units() + "))?";
            case SIDE -> "(?:" + anyOf(Comparison.sides().stream().map(side -> side.words(language))) + ") " + pattern(Hole.QUANTITY);
            case MONTH -> anyOf(language.months().stream());
            case CLAUSE -> "[\\w.()]{1,40}";
            case KIND -> anyOf(HoleWords.KINDS.get(language).keySet().stream());
            case NAME, TEXT -> "[^\"«»]{1,300}?";
            case WINDOW -> "[^,\"]{3,60}?";
            case ROUNDING -> "[^,\"]{3,40}?\\d(?:[.,]\\d{1,6})?";
            case SELECTION -> ".{1,500}?";
            case MEANING -> "(?!" + callCounts() + ").{1,500}";
            case CALLS -> "(?=" + callCounts() + ").{1,500}";
            case AMOUNT, LIMIT, BEYOND, RELEASED, REVISION, INCIDENT, NONE -> ".{1,500}";
            case REPRICED -> "[^+×/\"]{1,120}?";
        };
    }

    /** What tells a count of calls from an amount. */
    private String callCounts() {
        String first = anyOf(Stream.of(Word.MINUTES_OF, Word.NUMBER_OF).flatMap(word -> word.in(language).stream()));
        return " *" + first;
    }

    private static String anyOf(Stream<String> words) {
        String all = words.sorted(Comparator.comparing(String::length).reversed())
                .map(Plain::literal)
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? NOTHING : "(?:" + all + ")";
    }

    /** The contract's currency; an amount in another one is no sentence of it. */
    private String currency() {
        String code = lexicon.currency().code();
        return anyOf(code.equals("EUR") ? Stream.of(code, "€") : Stream.of(code));
    }

    private String units() {
        return anyOf(lexicon.measures().all().stream()
                .flatMap(measure -> ForeignUnit.words(measure.unit(), language).stream())
                .filter(word -> !word.isEmpty())
                .distinct());
    }

    // Figures.

    /** The measures that a hole may name, by the words that name them. */
    private Map<String, Measure> figures(Hole hole) {
        return figures.computeIfAbsent(hole, any -> lexicon.measures().all().stream()
                .filter(hole::takes)
                .collect(Collectors.toMap(measure -> figure(measure, hole), measure -> measure, (a, b) -> a)));
    }

    /** How a hole names a measure. */
    String figure(Measure measure, Hole hole) {
        if (measure.kind() == Measure.Kind.KPI) {
            return isFrench() ? French.the(measure.names().french()) : "the " + measure.names().english().one();
        }
        String many = measure.names().in(language).many();
        String counted = isFrench() ? French.of(many) : many;
        String of = isFrench() ? "le nombre " : "the number of ";
        return hole == Hole.VOLUME ? counted : of + counted;
    }

    /** The measure that words name, or empty. */
    Optional<Measure> measure(Hole hole, String words) {
        Map<String, Measure> folded = byFoldedName.get(hole);
        if (folded == null) {
            folded = new HashMap<>();
            for (Map.Entry<String, Measure> figure : figures(hole).entrySet()) {
                folded.putIfAbsent(folded(figure.getKey()), figure.getValue());
            }
            byFoldedName.put(hole, folded);
        }
        return Optional.ofNullable(folded.get(folded(words)));
    }

    private static String folded(String words) {
        return Spaces.single(words.replace('\u2019', '\'')).toLowerCase(Locale.ROOT);
    }

    // Reading.

    /** The canonical text of what stands in a hole, or empty where it means nothing; {@code figure} is the sentence's. */
    Optional<String> read(Hole hole, String words, Optional<Measure> figure) {
        return switch (hole) {
            case KPI, VOLUME, FIGURE -> measure(hole, words).map(Measure::name);
            case NUMBER, ONE -> plain(words);
            case COUNT -> Optional.of(words);
            case MONEY -> plain(dialect.numberAt(words).orElseThrow());
            case QUANTITY -> quantity(words, figure);
            case WINDOW -> Window.of(folded(words), language).map(Window::words);
            case SIDE -> side(words, figure);
            case ROUNDING -> rounding(words);
            case MONTH -> month(words);
            case CLAUSE -> Optional.of(words).filter(ClauseNumber::isNumber);
            case KIND -> Optional.ofNullable(HoleWords.KINDS.get(language).get(words.toLowerCase(Locale.ROOT)));
            case NAME -> Optional.of(Phase.named(words, language));
            case TEXT -> Optional.of(Spaces.single(words));
            case AMOUNT, SELECTION, LIMIT, MEANING, CALLS, BEYOND, RELEASED, REPRICED, REVISION, INCIDENT, NONE -> Optional.empty();
        };
    }

    private Optional<String> month(String words) {
        return language.months().stream()
                .filter(month -> month.equalsIgnoreCase(words))
                .findFirst()
                .map(month -> String.valueOf(language.months().indexOf(month) + 1));
    }

    private Optional<String> plain(String words) {
        return Optional.of(words).filter(number -> !dialect.isAmbiguous(number)).map(number -> dialect.value(number).toPlainString());
    }

    /** A number, and the unit of the figure if one is written: 30 minutes are not 30 seconds. */
    private Optional<String> quantity(String words, Optional<Measure> figure) {
        String number = dialect.numberAt(words).orElse("");
        String unit = behind(number, words);
        boolean fits = unit.isEmpty()
                || figure.filter(measure -> ForeignUnit.words(measure.unit(), language).contains(unit)).isPresent();
        return fits && !number.isEmpty() ? plain(number) : Optional.empty();
    }

    /** The number in a text, if it can be read in two ways. */
    Optional<String> ambiguousIn(String words) {
        Matcher number = NUMBER_LIKE.matcher(words);
        return number.find() ? Optional.of(number.group()).filter(dialect::isAmbiguous) : Optional.empty();
    }

    private static String behind(String number, String words) {
        return LEADING_BLANKS.matcher(words.substring(number.length())).replaceFirst("");
    }

    /** A number and what stands behind it. */
    record Quantified(BigDecimal number, String unit) {}

    /** What a bound says, also where its unit is not the figure's; empty in a hole that takes no bound, or without a number. */
    Optional<Quantified> quantified(Hole hole, String words) {
        String bound = hole == Hole.SIDE
                ? sideOf(words).map(side -> bound(side, words)).orElse("")
                : hole == Hole.QUANTITY ? words : "";
        return dialect.numberAt(bound).map(number -> new Quantified(dialect.value(number), behind(number, bound)));
    }

    private Optional<Comparison> sideOf(String words) {
        return Comparison.sides().stream()
                .filter(side -> folded(words).startsWith(folded(side.words(language)) + " "))
                .findFirst();
    }

    /** A side; a percent sign is kept, for it tells 0.5 % from a share of one half. */
    private Optional<String> side(String words, Optional<Measure> figure) {
        String sign = words.endsWith("%") ? " %" : "";
        return sideOf(words).flatMap(side -> quantity(bound(side, words), figure)
                .map(bound -> side.words() + " " + bound + sign));
    }

    private String bound(Comparison side, String words) {
        return words.substring(side.words(language).length() + 1);
    }

    private Optional<String> rounding(String words) {
        if (!isFrench()) {
            return RoundedTo.of(words).map(r -> words);
        }
        Matcher matcher = HoleWords.FRENCH_ROUNDING.matcher(words);
        return matcher.matches()
                ? Optional.of(HoleWords.ROUNDINGS.get(matcher.group(1)) + " to " + matcher.group(2).replace(',', '.'))
                        .filter(text -> RoundedTo.of(text).isPresent())
                : Optional.empty();
    }

    // Writing.

    /**
     * The words for what stands in a hole, or empty where the hole has none that would be read as the same;
     * {@code figure} is the sentence's.
     */
    Optional<String> write(Hole hole, String canonical, Optional<Measure> figure) {
        return words(hole, canonical, figure)
                .filter(words -> isSound(hole, words))
                .filter(words -> read(hole, words, figure).filter(again -> means(hole, again, canonical)).isPresent());
    }

    /** Words of a list are in its pattern; others must be such that they are found in a sentence again. */
    private boolean isSound(Hole hole, String words) {
        return hole.isListed() || compiled.computeIfAbsent(hole, any -> Pattern.compile(pattern(hole), IN_ANY_CASE)).matcher(Plain.of(words)).matches();
    }

    /** A side may carry a percent sign, which adds nothing. */
    private static boolean means(Hole hole, String again, String canonical) {
        return hole == Hole.SIDE ? Side.of(again).map(Side::words).equals(Side.of(canonical).map(Side::words)) : again.equals(canonical);
    }

    private Optional<String> words(Hole hole, String canonical, Optional<Measure> figure) {
        return switch (hole) {
            case KPI, VOLUME, FIGURE -> lexicon.measures().find(canonical).map(measure -> figure(measure, hole));
            case NUMBER, ONE -> decimal(canonical).map(dialect::written);
            case MONEY -> decimal(canonical).map(sum -> new PhraseWriter(language).amount(new Phrase.Money(sum, lexicon.currency())));
            case QUANTITY -> decimal(canonical).flatMap(number -> figure.map(f -> new PhraseWriter(language).quantity(number, f)));
            case WINDOW -> Window.of(canonical).map(window -> window.words(language));
            case SIDE -> Side.of(canonical).flatMap(side -> figure.map(f -> side(side, f)));
            case ROUNDING -> isFrench() ? RoundedTo.of(canonical).map(Holes::inFrench) : Optional.of(canonical);
            case MONTH -> language.months().stream().filter(month -> month(month).equals(Optional.of(canonical))).findFirst();
            case KIND -> keyOf(HoleWords.KINDS.get(language), canonical);
            case NAME -> Optional.of(Phase.words(canonical, language));
            case COUNT, CLAUSE, TEXT -> Optional.of(canonical);
            case AMOUNT, SELECTION, LIMIT, MEANING, CALLS, BEYOND, RELEASED, REPRICED, REVISION, INCIDENT, NONE -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> decimal(String canonical) {
        return Optional.of(canonical).filter(Dialect::isDecimal).map(BigDecimal::new);
    }

    private String side(Side side, Measure figure) {
        return side.comparison().words(language) + " " + new PhraseWriter(language).quantity(side.bound(), figure);
    }

    private static String inFrench(RoundedTo rounded) {
        return keyOf(HoleWords.ROUNDINGS, rounded.rounding().word()).orElseThrow() + " à " + rounded.step().toPlainString().replace('.', ',');
    }

    private static Optional<String> keyOf(Map<String, String> words, String value) {
        return words.entrySet().stream().filter(e -> e.getValue().equals(value)).findFirst().map(Map.Entry::getKey);
    }

    /** The words that a hole knows, for a person who mistyped one; empty where it takes any number or text. */
    List<String> known(Hole hole) {
        return switch (hole) {
            case KPI, VOLUME, FIGURE -> List.copyOf(figures(hole).keySet());
            case WINDOW -> Window.examples(language);
            case MONTH -> language.months();
            case MONEY -> write(hole, "1000", Optional.empty()).stream().toList();
            case KIND -> List.copyOf(HoleWords.KINDS.get(language).keySet());
            default -> List.of();
        };
    }
}
