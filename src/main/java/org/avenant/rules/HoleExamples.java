package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.facts.Comparison;
import org.avenant.facts.Measure;
import org.avenant.facts.Window;
import org.avenant.language.Language;

/** Fills the holes of a sentence with what a person might write. */
final class HoleExamples {

    private final Language language;
    private final Lexicon lexicon;
    private final Holes holes;

    HoleExamples(Language language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
        this.holes = lexicon.holes(language);
    }

    private boolean isFrench() {
        return language == Language.FRENCH;
    }

    /** Words for each hole of an entry, such as a person might write. */
    Map<String, String> examples(Entry entry) {
        return examples(entry, Optional.empty());
    }

    /** The same, of one figure wherever it can stand. */
    Map<String, String> examples(Entry entry, Measure figure) {
        return examples(entry, Optional.of(figure));
    }

    private Map<String, String> examples(Entry entry, Optional<Measure> figure) {
        Map<String, String> words = new HashMap<>();
        List<Hole> filled = new ArrayList<>();
        entry.holes().forEach((name, hole) -> {
            boolean named = hole == Hole.TEXT && entry.holes().containsValue(Hole.CALLS);
            words.put(name, named ? counted() : example(hole, filled.contains(hole), figure));
            filled.add(hole);
        });
        return words;
    }

    /** A figure that calls can be counted for. */
    private String counted() {
        return lexicon.measures().find("billable minutes").orElseGet(() -> anyOf(Measure.Kind.VOLUME)).names().in(language).many();
    }

    /** The second of two bounds is another one than the first. */
    private String example(Hole hole, boolean second, Optional<Measure> figure) {
        Measure bounded = figure.orElseGet(() -> anyOf(Measure.Kind.KPI));
        return switch (hole) {
            case KPI, FIGURE -> holes.figure(figure.filter(hole::takes).orElseGet(() -> anyOf(Measure.Kind.KPI)), hole);
            case VOLUME -> holes.figure(figure.filter(hole::takes).orElseGet(() -> anyOf(Measure.Kind.VOLUME)), hole);
            case QUANTITY -> bound(bounded, second);
            case NUMBER -> language.number(new BigDecimal(second ? "20000" : "10000"));
            case MONEY -> holes.write(hole, second ? "2000" : "1000", Optional.empty()).orElseThrow();
            case COUNT -> second ? "6" : "3";
            case ONE -> "1";
            case SIDE -> side(bounded).words(language) + " " + bound(bounded, false);
            case WINDOW -> Window.of("the calendar quarter").orElseThrow().words(language);
            case ROUNDING -> holes.write(hole, "down to 1", Optional.empty()).orElseThrow();
            case MONTH -> language.months().get(second ? 7 : 5);
            case CLAUSE -> "5.1";
            case KIND -> holes.write(hole, "malus", Optional.empty()).orElseThrow();
            case NAME -> holes.write(hole, "per act", Optional.empty()).orElseThrow();
            case TEXT -> isFrench() ? "Le client peut résilier le contrat." : "The client may terminate the contract.";
            case INCIDENT, NONE -> incident(hole);
            case AMOUNT -> isFrench() ? "2 % des prix des articles 4.2 et 4.3" : "2 % of the fees under 4.2 and 4.3";
            case MEANING -> isFrench() ? "les prix des articles 4.2 et 4.3" : "the fees under 4.2 and 4.3";
            case CALLS -> isFrench()
                    ? "les minutes des appels, chaque appel arrondi à la minute supérieure"
                    : "the minutes of calls, each call up to the whole minute";
            case BEYOND -> isFrench() ? "au-delà de 10 % des prix et frais du mois" : "beyond 10 % of the month's fees";
            case RELEASED -> isFrench() ? "ce qui est en réserve au titre de l'article 5.9" : "what is held under 5.9";
            case SELECTION -> isFrench() ? "les bonus et malus" : "the bonuses and maluses";
            case REPRICED -> isFrench() ? "les prix de l'article 4.2" : "the prices of clause 4.2";
            case REVISION -> isFrench() ? "1,03, sur les prix de l'année précédente" : "1.03, on the prices of the year before";
            case LIMIT -> isFrench() ? "au plus 4 % des prix et frais du mois, dans les deux sens" : "at most 4 % of the month's fees, either way";
        };
    }

    private String incident(Hole hole) {
        String none = isFrench() ? "aucune " : "no ";
        String incident = isFrench() ? "livraison tardive dont le retard dépasse 15 jours" : "late delivery whose delay is above 15 days";
        return (hole == Hole.NONE ? none : "") + incident;
    }

    /** A bound such as contracts set; a plain number where no sentence writes the figure's unit. */
    private String bound(Measure figure, boolean second) {
        boolean low = figure.better() == Measure.Better.LOWER;
        String number = figure.unit().code().equals("%")
                ? low ? second ? "8" : "5" : second ? "92" : "85"
                : figure.scale().map(scale -> scale.most().intValue()).filter(most -> most <= 10).isPresent() ? second ? "4.5" : "4"
                : second ? "60" : "30";
        return holes.write(Hole.QUANTITY, number, Optional.of(figure)).orElseGet(() -> language.number(new BigDecimal(number)));
    }

    /** The side on which a figure is bad. */
    private static Comparison side(Measure figure) {
        return figure.better() == Measure.Better.LOWER ? Comparison.ABOVE : Comparison.BELOW;
    }

    /** The first percentage of the list, which everybody knows; else the first of its kind. */
    private Measure anyOf(Measure.Kind kind) {
        List<Measure> all = lexicon.measures().all().stream().filter(measure -> measure.kind() == kind).toList();
        return all.stream().filter(m -> m.unit().code().equals("%")).findFirst().orElse(all.get(0));
    }
}
