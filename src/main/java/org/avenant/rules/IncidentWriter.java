package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.facts.Column;
import org.avenant.facts.Incident;
import org.avenant.facts.IncidentTypes;
import org.avenant.facts.Window;
import org.avenant.language.French;
import org.avenant.language.Language;
import org.avenant.language.Noun;

/** Writes which incidents a condition means, such that {@link IncidentReader} reads the same back. */
final class IncidentWriter {

    private final Language language;
    private final IncidentTypes types;

    IncidentWriter(Language language, IncidentTypes types) {
        this.language = language;
        this.types = types;
    }

    private boolean isFrench() {
        return language == Language.FRENCH;
    }

    private String say(IncidentWord word) {
        return word.written(language);
    }

    /** {@code late delivery whose delay is above 15 days}, or empty where no words say it. */
    Optional<String> write(Condition condition) {
        Noun kind = types.kind(condition.keys().get("kind")).orElseThrow().names().in(language);
        List<Condition.Test> ranks = condition.tests().stream().filter(test -> test.field().equals("rank")).toList();
        if (ranks.size() > 1) {
            return Optional.empty();
        }
        List<String> traits = new ArrayList<>();
        condition.tests().stream().filter(test -> !ranks.contains(test)).forEach(test -> traits.add(trait(test)));
        String no = condition.negated() ? say(IncidentWord.NO) + (isFrench() && kind.feminine() ? "e " : " ") : "";
        String whose = traits.isEmpty()
                ? ""
                : " " + say(IncidentWord.WHOSE) + " " + String.join(" " + IncidentWord.WHOSE.in(language).get(1) + " ", traits);
        return Optional.of(no + kind.one() + whose
                + ranks.stream().map(test -> rank((Condition.NumberTest) test, condition, kind)).findFirst().orElse(""));
    }

    private String trait(Condition.Test test) {
        Column column = types.ofWord(test.field()).orElseThrow();
        Noun noun = column.figure().names().in(language);
        String name = isFrench() ? French.the(noun) : noun.one();
        if (test instanceof Condition.TextTest text) {
            String value = isFrench() ? "« " + column.values().get(text.value()) + " »" : "\"" + text.value() + "\"";
            return name + " " + say(IncidentWord.IS) + " " + value;
        }
        Condition.NumberTest number = (Condition.NumberTest) test;
        return name + " " + IncidentWord.sides(language).get(number.comparison()) + " "
                + new PhraseWriter(language).quantity(number.bound(), column.figure());
    }

    private String rank(Condition.NumberTest test, Condition condition, Noun kind) {
        Window over = condition.key().window();
        String same = condition.keys().get("same");
        String like = same.equals(Incident.NOTHING)
                ? ""
                : " " + say(IncidentWord.OF_THE_SAME) + " " + types.column(same).orElseThrow().figure().names().in(language).one();
        String within = over.isThisMonth()
                ? say(IncidentWord.IN_THE_MONTH)
                : say(IncidentWord.OVER) + " " + over.words(language);
        return " " + say(IncidentWord.THAT) + " " + IncidentWord.ranks(language).get(test.comparison()) + " "
                + ordinal(test.bound(), kind) + like + " " + within;
    }

    /** {@code the 2nd}, {@code la 2e}. */
    private String ordinal(BigDecimal rank, Noun kind) {
        if (isFrench()) {
            boolean first = rank.compareTo(BigDecimal.ONE) == 0;
            return (kind.feminine() ? "la " : "le ") + language.number(rank) + (!first ? "e" : kind.feminine() ? "re" : "er");
        }
        int last = rank.intValue() % 100;
        int digit = last / 10 == 1 ? 0 : last % 10;
        return "the " + language.number(rank) + (digit == 1 ? "st" : digit == 2 ? "nd" : digit == 3 ? "rd" : "th");
    }
}
