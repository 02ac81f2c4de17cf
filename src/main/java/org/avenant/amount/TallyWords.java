package org.avenant.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.language.Language;
import org.avenant.language.Seconds;

/** Writes the calls behind a figure: {@code 3 calls of 61 s: 2 minutes each; 5 calls of 20 s: 1 minute each}. */
final class TallyWords {

    /** A statement shows so many lengths, and counts the others. */
    private static final int SHOWN = 4;

    private static final Fraction MINUTE = Fraction.of(60);

    private final Language language;
    private final Formula formula;
    private final Quantity figure;

    /** @param figure what the calls count for together */
    TallyWords(Language language, Formula formula, Quantity figure) {
        this.language = language;
        this.formula = formula;
        this.figure = figure;
    }

    private String say(String english, String french) {
        return language == Language.FRENCH ? french : english;
    }

    String of(Tally tally) {
        List<Tally.Group> all = tally.groups();
        // One more is told as soon as the words for it.
        int shown = all.size() <= SHOWN + 1 ? all.size() : SHOWN;
        Stream<String> first = all.stream().limit(shown).map(this::group);
        Stream<String> others = shown < all.size() ? Stream.of(others(all.subList(shown, all.size()))) : Stream.empty();
        Optional<String> total = tally.rounding()
                .filter(rounding -> !tally.sum().equals(figure.value()))
                .map(rounding -> plain(tally.sum()) + say(" in all, rounded ", " en tout, arrondi ") + rounding.word(language));
        return Stream.of(first, others, total.stream()).flatMap(words -> words).collect(Collectors.joining(say("; ", "\u00a0; ")));
    }

    private String group(Tally.Group group) {
        boolean asItIs = group.each().equals(Fraction.of(group.seconds()).over(MINUTE)) || !figure.unit().code().equals("minute");
        return calls(group.calls()) + say(" of ", " de ") + Seconds.brief(group.seconds(), language)
                + (asItIs ? "" : say(": ", "\u00a0: ") + plain(group.each()) + say(" each", " chacun"));
    }

    private String others(List<Tally.Group> rest) {
        return calls(rest.stream().mapToLong(Tally.Group::calls).sum()) + say(" of ", " de ")
                + language.number(BigDecimal.valueOf(rest.size())) + say(" other lengths", " autres durées");
    }

    private String plain(Fraction value) {
        return formula.plain(new Quantity(value, figure.unit()));
    }

    private String calls(long number) {
        BigDecimal calls = BigDecimal.valueOf(number);
        return language.number(calls) + language.unitSpace() + say("call", "appel") + (language.isPlural(calls) ? "s" : "");
    }
}
