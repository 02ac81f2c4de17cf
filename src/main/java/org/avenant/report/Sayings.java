package org.avenant.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Formula;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.facts.Measure;
import org.avenant.language.Blanks;
import org.avenant.language.French;
import org.avenant.language.Language;
import org.avenant.language.Noun;
import org.avenant.language.Sentences;

/** The sentences of explanations in one language, and the small words that change with what stands beside them. */
final class Sayings {

    private final Language language;
    private final Unit money;
    private final Properties sentences;
    private final Formula formula;

    Sayings(Language language, Unit money) {
        this.language = language;
        this.money = money;
        this.formula = new Formula(language);
        this.sentences = Sentences.of(Sayings.class, "explain", language);
    }

    Language language() {
        return language;
    }

    /** A sentence with its facts: a name, then what it is. */
    String say(String key, String... facts) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 1 < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return Blanks.fill(sentences.getProperty(key), named);
    }

    /** Sentences one behind the other. */
    String joined(List<String> some) {
        return String.join(sentences.getProperty("between"), some);
    }

    /** {@code the pickup rate}, {@code le taux de décroché}. */
    String the(Noun noun) {
        return language == Language.FRENCH ? French.the(noun) : "the " + noun.one();
    }

    /** {@code of the pickup rate}, {@code du taux de décroché}; in English the words before it say "of". */
    String ofThe(Noun noun) {
        return language == Language.FRENCH ? French.ofThe(noun) : "the " + noun.one();
    }

    /** {@code calls answered}, {@code d'appels traités}, behind "no number of". */
    String ofMany(Noun noun) {
        return language == Language.FRENCH ? French.of(noun.many()) : noun.many();
    }

    String amount(BigDecimal amount) {
        return formula.plain(new Quantity(Fraction.of(amount), money));
    }

    String quantity(Fraction value, Unit unit) {
        return formula.plain(new Quantity(value, unit));
    }

    /** {@code 22,999 calls answered}: as many as there are, by name. */
    String counted(Fraction value, Noun noun) {
        return number(value) + language.unitSpace() + noun.with(decimal(value), language);
    }

    String number(Fraction value) {
        return formula.plain(new Quantity(value, Unit.NONE));
    }

    /** {@code 1 point}, {@code 40 points}. */
    String points(Fraction number) {
        return say(isPlural(number) ? "points" : "point", "number", number(number));
    }

    /** A score or a rate with the decimals that it has. */
    String reading(Fraction value, Measure measure) {
        String unit = measure.unit().names().in(language).many();
        return language.number(value.rounded(measure.decimals(), RoundingMode.HALF_UP)) + (unit.isEmpty() ? "" : language.unitSpace() + unit);
    }

    /** What a figure is called by itself: a rate by its name, what is counted by its plural. */
    String label(Measure measure) {
        Noun noun = measure.names().in(language);
        return measure.kind() == Measure.Kind.VOLUME ? noun.many() : noun.one();
    }

    /** A figure's value with its unit, and a score with the decimals that it has; what is counted is named by its label. */
    String value(Fraction value, Measure measure) {
        if (measure.kind() == Measure.Kind.VOLUME && !measure.unit().isMoney()) {
            return number(value);
        }
        boolean score = measure.unit().kind() == Unit.Kind.NONE && Fraction.of(value.rounded(measure.decimals(), RoundingMode.HALF_UP)).equals(value);
        return score ? reading(value, measure) : quantity(value, measure.unit());
    }

    /** So much of a measure's differences: {@code 1 point}, and of a score with the decimals that it has. */
    String withDecimals(Fraction value, Measure measure) {
        return measure.unit().kind() == Unit.Kind.NONE
                ? language.number(value.rounded(measure.decimals(), RoundingMode.HALF_UP))
                : quantity(value, measure.unit().ofDifferences());
    }

    boolean isPlural(Fraction value) {
        return language.isPlural(decimal(value));
    }

    private static BigDecimal decimal(Fraction value) {
        return value.exactDecimal().orElseGet(value::toFortyDigits);
    }

    /** What a rate prints as, where that seems to be more than it is. */
    String printed(Figure figure) {
        BigDecimal printed = figure.value().value().rounded(figure.decimals(), RoundingMode.HALF_UP);
        String unit = figure.value().unit().names().in(language).with(printed, language);
        return language.number(printed) + (unit.isEmpty() ? "" : language.unitSpace() + unit);
    }

    /** With its sign, and no unit: {@code +2.30}. */
    String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + language.number(amount);
    }

    /** {@code 1,224.95 EUR more}, {@code soit 1 224,95 € de moins}. */
    String difference(BigDecimal more) {
        return more.signum() == 0 ? say("same") : say(more.signum() > 0 ? "more" : "less", "amount", amount(more.abs()));
    }

    /** {@code one more call answered}, {@code 1 750 appels traités de moins}. */
    String change(Fraction by, Noun figure) {
        boolean one = by.abs().equals(Fraction.ONE);
        String key = (one ? "one-" : "many-") + (by.signum() > 0 ? "more" : "less");
        return say(key, "one", figure.feminine() ? "une" : "un", "number", number(by.abs()),
                "figure", figure.with(decimal(by.abs()), language));
    }
}
