package org.avenant.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.avenant.amount.Unit;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;

/** Tells what is wrong with a line that is no sentence: which word of which sentence, or which sentences are near. */
final class UnknownSentence {

    private static final int MOST_OFFERED = 3;

    /** Three digits behind a comma are thousands. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,9},(?:\\d{1,2}|\\d{4,6})(?![\\d.,])");
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d{1,9}\\.\\d{1,6}(?![\\d.])");

    private final RuleSource source;
    private final Language language;
    private final Holes holes;
    private final Lexicon lexicon;
    private final List<Entry> entries;
    private final boolean isForeign;

    /** @param isForeign whether the line is a sentence of another language */
    UnknownSentence(RuleSource source, Language language, Holes holes, Lexicon lexicon, List<Entry> entries, boolean isForeign) {
        this.source = source;
        this.language = language;
        this.holes = holes;
        this.lexicon = lexicon;
        this.entries = entries;
        this.isForeign = isForeign;
    }

    void report(String words, int offset) {
        if (isForeign) {
            String expander = language == Language.FRENCH ? "expander en.dsl" : "expander fr.dsl";
            source.report(new RuleProblem.OtherLanguage(source.place(offset, words.length()), expander));
            return;
        }
        Optional<RuleProblem> equality = equality(words, offset);
        if (equality.isPresent()) {
            source.report(equality.get());
            return;
        }
        // The sentence with the most words of its own that reads like the line, but for what stands in its holes.
        Optional<Entry> alike = entries.stream()
                .filter(entry -> entry.pattern(hole -> ".{1,120}?").matcher(Plain.of(words)).matches())
                .max(Comparator.comparingInt(entry -> entry.shown().length()));
        if (alike.isEmpty() || !reportHole(alike.get(), words, offset)) {
            source.report(new RuleProblem.UnknownSentence(source.place(offset, words.length()), near(words)));
        }
    }

    /** A figure that is asked to be exactly a number. */
    private Optional<RuleProblem> equality(String words, int offset) {
        String is = HoleWords.EQUALITIES.get(language).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher matcher = Pattern.compile(
                        "(?iu)(?<figure>" + holes.pattern(Hole.FIGURE) + ") (?<is>" + is + ") " + holes.pattern(Hole.QUANTITY))
                .matcher(Plain.of(words));
        return matcher.matches()
                ? Optional.of(new RuleProblem.EqualityOnARate(
                        source.place(offset + matcher.start("is"), matcher.group("is").length()), matcher.group("figure")))
                : Optional.empty();
    }

    private boolean reportHole(Entry entry, String words, int offset) {
        Matcher matcher = entry.pattern(hole -> ".{1,120}?").matcher(Plain.of(words));
        matcher.matches();
        Optional<Measure> figure = Optional.empty();
        for (Map.Entry<String, Hole> hole : entry.holes().entrySet()) {
            String found = words.substring(matcher.start(hole.getKey()), matcher.end(hole.getKey()));
            if (hole.getValue().namesFigure()) {
                figure = holes.measure(hole.getValue(), found);
            }
            boolean sound = hole.getValue().isPhrase()
                    || Plain.of(found).matches("(?iu)" + holes.pattern(hole.getValue()))
                            && holes.read(hole.getValue(), found, figure).isPresent();
            if (!sound) {
                source.report(problem(hole.getValue(), found, offset + matcher.start(hole.getKey()), figure));
                return true;
            }
        }
        return false;
    }

    private RuleProblem problem(Hole hole, String found, int offset, Optional<Measure> figure) {
        Place place = source.place(offset, found.length());
        Optional<String> ambiguous = hole.holdsNumber() ? holes.ambiguousIn(found) : Optional.empty();
        if (ambiguous.isPresent()) {
            return Dialect.of(language).ambiguous(place, ambiguous.get());
        }
        Matcher comma = DECIMAL_COMMA.matcher(found);
        if (hole.holdsNumber() && language == Language.ENGLISH && comma.find()) {
            String number = comma.group();
            return new RuleProblem.DecimalComma(
                    source.place(offset + comma.start(), number.length()), number, number.replace(',', '.'), "");
        }
        Matcher point = DECIMAL_POINT.matcher(found);
        if (hole.holdsNumber() && language == Language.FRENCH && point.find()) {
            String number = point.group();
            return new RuleProblem.DecimalPoint(source.place(offset + point.start(), number.length()), number, number.replace('.', ','));
        }
        Optional<RuleProblem> mismatch = figure.flatMap(measure -> mismatch(hole, found, place, measure.unit()));
        if (mismatch.isPresent()) {
            return mismatch.get();
        }
        List<String> known = holes.known(hole);
        if (hole.namesFigure()) {
            return new RuleProblem.UnknownMeasure(place, found, Nearest.to(found, known));
        }
        return known.isEmpty()
                ? new RuleProblem.UnknownWords(place, found, example(hole))
                : new RuleProblem.UnknownName(place, found, Nearest.to(found, known));
    }

    private Optional<RuleProblem> mismatch(Hole hole, String found, Place place, Unit expected) {
        ForeignUnit units = new ForeignUnit(lexicon, language);
        return holes.quantified(hole, found)
                .filter(bound -> units.at(bound.unit()).filter(bound.unit()::equals).isPresent() && !units.isOwn(bound.unit(), expected))
                .map(bound -> units.problem(place, Optional.of(bound.number()), bound.unit(), expected));
    }

    private String example(Hole hole) {
        boolean french = language == Language.FRENCH;
        return switch (hole) {
            case QUANTITY -> french ? "92 %, 4,50 ou 30 secondes" : "92 %, 4.50 or 30 seconds";
            case NUMBER -> french ? "10 000 ou 1 250,50" : "10,000 or 1,250.50";
            case COUNT -> "3";
            case ONE -> "1";
            case SIDE -> french ? "au-dessous de 85 %" : "below 85 %";
            case ROUNDING -> french ? "par défaut à 1" : "down to 1";
            case CLAUSE -> "5.1";
            default -> "…";
        };
    }

    /** What a person fills in does not make a sentence nearer or farther; where a figure is named, sentences about figures are offered. */
    private String near(String words) {
        Optional<String> figure = Pattern.compile("(?iu)" + holes.pattern(Hole.FIGURE)).matcher(Plain.of(words)).results()
                .map(MatchResult::group)
                .findFirst();
        String masked = Plain.of(words)
                .replaceAll("(?iu)" + holes.pattern(Hole.FIGURE), "…")
                .replaceAll("(?iu)" + holes.pattern(Hole.QUANTITY), "…");
        List<String> offered = entries.stream()
                .filter(entry -> figure.isEmpty() || entry.holes().values().stream().anyMatch(Hole::namesFigure))
                .map(Entry::shown)
                .toList();
        return Nearest.closest(masked, offered, MOST_OFFERED).stream()
                .map(sentence -> "\n    " + figure.map(f -> sentence.replaceFirst("…", f)).orElse(sentence))
                .collect(Collectors.joining());
    }
}
