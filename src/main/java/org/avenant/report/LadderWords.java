package org.avenant.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.language.Noun;
import org.avenant.statement.LadderCase;
import org.avenant.statement.LadderCase.Given;

/** The figures of a ladder's case in words, as its table and the clause book show them. */
final class LadderWords {

    private final Language language;
    private final Labels labels;

    LadderWords(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    /** What a column of figures is called: {@code pickup rate}, {@code calls offered -1} for the month before. */
    String name(Measure measure, int ago) {
        Noun noun = measure.names().in(language);
        return (measure.kind() == Measure.Kind.VOLUME ? noun.many() : noun.one()) + (ago == 0 ? "" : " -" + ago);
    }

    /** A figure with as many decimals as people are used to seeing, and all that it has; empty where it is missing. */
    static Optional<BigDecimal> figure(Given given) {
        return given.figure()
                .map(figure -> figure.toFortyDigits())
                .map(value -> value.setScale(Math.max(value.scale(), given.measure().decimals()), RoundingMode.UNNECESSARY));
    }

    /** A case's month and its figures: {@code April 2026 as in May 2026, pickup rate 92.00}. */
    String month(LadderCase one) {
        String like = one.like().filter(lender -> !lender.equals(one.month()))
                .map(lender -> " " + labels.get("ladder-like") + " " + language.month(lender)).orElse("");
        return Stream.concat(Stream.of(language.month(one.month()) + like), one.given().stream().map(this::words))
                .collect(Collectors.joining(", "));
    }

    private String words(Given given) {
        return name(given.measure(), given.ago()) + " "
                + figure(given).map(language::number).orElse(labels.get("ladder-missing"));
    }
}
