package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import org.avenant.facts.CallCount;
import org.avenant.facts.CallStep;
import org.avenant.facts.RoundedTo;
import org.avenant.language.French;
import org.avenant.language.Language;
import org.avenant.language.Seconds;

/** Writes how a figure is counted from calls, such that {@link CallsReader} reads the same back. */
final class CallsWriter {

    private final Language language;

    CallsWriter(Language language) {
        this.language = language;
    }

    private boolean isFrench() {
        return language == Language.FRENCH;
    }

    private String say(Word word) {
        return word.written(language);
    }

    String count(CallCount count) {
        List<String> parts = new ArrayList<>(List.of(calls(count)));
        count.steps().forEach(step -> parts.add(step(step)));
        count.total().ifPresent(to -> parts.add(total(to)));
        return String.join(", ", parts);
    }

    private String calls(CallCount count) {
        String many = count.calls().in(language).many();
        String all = count.inMinutes()
                ? say(Word.MINUTES_OF) + " " + many
                : isFrench() ? "le nombre " + French.of(many) : say(Word.NUMBER_OF) + " " + many;
        return all + count.only()
                .map(length -> " " + say(length.isUnder() ? Word.UNDER_LENGTH : Word.OF_LENGTH) + " " + Seconds.words(length.seconds(), language))
                .orElse("");
    }

    private String step(CallStep step) {
        if (step instanceof CallStep.InSteps steps) {
            return steps.isMinute() ? say(Word.UP_TO_THE_MINUTE) : say(Word.IN_STEPS) + " " + Seconds.words(steps.seconds(), language);
        }
        if (step instanceof CallStep.AtLeast least) {
            return say(Word.EACH_AT_LEAST) + " " + Seconds.words(least.seconds(), language);
        }
        String plus = say(Word.PLUS) + " " + Seconds.words(((CallStep.Plus) step).seconds(), language);
        return isFrench() ? plus + " " + say(Word.EACH_CALL) : plus;
    }

    private String total(RoundedTo to) {
        return say(Word.TOTAL_ROUNDED) + " " + to.rounding().word(language) + " " + say(Word.ROUNDED_TO) + " "
                + Dialect.of(language).written(to.step()) + language.unitSpace() + "minute";
    }
}
