package org.avenant.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.language.Noun;
import org.avenant.statement.LadderCase;
import org.avenant.statement.LadderCase.Given;

/** The figures of a ladder's case in words, as its table and the clause book show them. */
final class LadderWords {

    private LadderWords() {}

    /** What a column of figures is called: {@code pickup rate}, {@code calls offered -1} for the month before. */
    static String name(Measure measure, int ago, Language language) {
        Noun noun = measure.names().in(language);
        return (measure.kind() == Measure.Kind.VOLUME ? noun.many() : noun.one()) + (ago == 0 ? "" : " -" + ago);
    }

    /** A figure with as many decimals as people are used to seeing, and all that it has; empty where it is missing. */
    static Optional<BigDecimal> figure(Given given) {
        return given.figure()
                .map(figure -> figure.toFortyDigits())
                .map(value -> value.setScale(Math.max(value.scale(), given.measure().decimals()), RoundingMode.UNNECESSARY));
    }

    /** All figures of a case: {@code pickup rate 92.00, CSAT 4.50}. */
    static String figures(LadderCase one, Language language) {
        return one.given().stream()
                .map(given -> name(given.measure(), given.ago(), language) + " "
                        + figure(given).map(language::number).orElse("—"))
                .collect(Collectors.joining(", "));
    }
}
