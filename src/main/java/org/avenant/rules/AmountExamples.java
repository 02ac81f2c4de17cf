package org.avenant.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.language.Language;
import org.avenant.rules.Speech.Sentence;
import org.avenant.statement.Phrase;

/** How amounts are written, with figures that everybody has; those of incidents, of terms and of what is held stand in rules/README.md. */
final class AmountExamples {

    private static final List<String> AMOUNTS = List.of(
            "450 {EUR}",
            "450 {EUR}, prorated by calendar days",
            "450 {EUR}, prorated by 30/360 days",
            "450 {EUR}, prorated by working days",
            "31.50 {EUR} per production hour",
            "2.60 {EUR} per call answered, up to 10000",
            "2.40 {EUR} per call answered, from 10001 to 20000",
            "2.20 {EUR} per call answered, above 20000",
            "3.10 {EUR} per e-mail handled, at least 2000 {EUR}",
            "100 {EUR} per started 1000 e-mails handled",
            "1 {EUR} per sale made, over the calendar quarter so far, at most 500 {EUR}",
            "5 {EUR} per call abandoned, beyond 5 % of calls offered",
            "2 % of the fees under 4",
            "2 % of the fees under 4.2 and 4.3",
            "2 % of the month's fees",
            "20 % of all lines",
            "100 % of the credits under 5.3 over 3 months ago",
            "35 % of the total cost",
            "500 {EUR} per point of the pickup rate below 90 %",
            "500 {EUR} per started point of the pickup rate below 90 %",
            "1 % of the month's fees per full point of the pickup rate above 92 %",
            "50 {EUR} per second of the average speed of answer above 30 s",
            "the smaller of 2 % of the month's fees and 1000 {EUR}",
            "the larger of 2 % of the month's fees and 1000 {EUR}",
            "100 {EUR} + 1 % of the fees under 4",
            "1000 {EUR} × 50 %",
            "(0.615 {EUR} × 1.065, rounded up to 0.001) per call answered");

    /** What they are looked for by, besides their own words. */
    private static final String NAMES = "amounts montants ";

    private final Lexicon lexicon;

    AmountExamples(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Each in a language; those are left out that speak of a figure that the measures do not have.
     *
     * @param wanted asks for one by what it says in every language
     */
    List<Sentence> in(Language language, Predicate<String> wanted) {
        return AMOUNTS.stream()
                .map(amount -> amount.replace("{EUR}", lexicon.currency().code()))
                .flatMap(amount -> read(amount).stream().filter(phrase -> wanted.test(inAll(phrase)))
                        .map(phrase -> new Sentence(new PhraseWriter(language).amount(phrase), amount, true)))
                .toList();
    }

    private static String inAll(Phrase phrase) {
        return NAMES + Stream.of(Language.values()).map(language -> new PhraseWriter(language).amount(phrase)).collect(Collectors.joining(" "));
    }

    private Optional<Phrase> read(String amount) {
        Token literal = new Token(Token.Sort.TEXT, amount, 0, amount.length() + 2);
        return new PhraseReader(new RuleSource("", '"' + amount + '"'), literal, lexicon, Dialect.DRL).amount();
    }
}
