package org.avenant.report;

import org.avenant.amount.Fraction;
import org.avenant.explain.Turn;
import org.avenant.explain.Worth;
import org.avenant.facts.Lever;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.language.Noun;
import org.avenant.rules.Rule;
import org.avenant.statement.Due;
import org.avenant.statement.Statement;

/** Says how far a figure would have to move, and what the month would come to then. */
final class TurnWords {

    private final Statement statement;
    private final Sayings sayings;
    private final Language language;

    TurnWords(Statement statement, Sayings sayings) {
        this.statement = statement;
        this.sayings = sayings;
        this.language = sayings.language();
    }

    /** With one more call, what a rule would give for its clause. */
    String gives(Turn turn, Rule rule) {
        boolean amounts = rule.then().stream().anyMatch(due -> due instanceof Due.Money || due instanceof Due.Nothing);
        String key = !amounts ? "answers" : turn.ownThen().signum() == 0 ? "gives-nothing" : "gives";
        return moved(turn.lever(), turn.to(), sayings.say(
                key, "own", sayings.amount(turn.ownThen()), "total", total(turn), "difference", sayings.difference(turn.difference())));
    }

    /** With one more call, that a gate would not stop what it stops. */
    String releases(Turn turn, String gate) {
        return moved(turn.lever(), turn.to(), sayings.say(
                "releases", "gate", gate, "total", total(turn), "difference", sayings.difference(turn.difference())));
    }

    private String total(Turn turn) {
        String total = sayings.amount(statement.total().add(turn.difference()));
        return turn.provisional() ? total + " (" + sayings.say("open-then") + ")" : total;
    }

    private String moved(Lever lever, Fraction to, String result) {
        if (isCounted(lever.figure())) {
            return sayings.say("turn-count", "change", sayings.change(to.minus(lever.now()), noun(lever.figure())),
                    "to", sayings.number(to), "result", result);
        }
        return lever.figure().kind() == Measure.Kind.VOLUME
                ? sayings.say("turn-sum", "figure", noun(lever.figure()).many(), "to", sayings.quantity(to, lever.figure().unit()),
                        "now", sayings.quantity(lever.now(), lever.figure().unit()), "result", result)
                : sayings.say("turn-score", "the", sayings.the(noun(lever.figure())), "to", sayings.reading(to, lever.figure()),
                        "now", sayings.reading(lever.now(), lever.figure()), "result", result);
    }

    /** Sums of money are no things that there could be more of. */
    private static boolean isCounted(Measure figure) {
        return figure.kind() == Measure.Kind.VOLUME && !figure.unit().isMoney();
    }

    private Noun noun(Measure measure) {
        return measure.names().in(language);
    }

    /** What a little more is: one more call; or a point of a rate, and the calls that make it. */
    String change(Worth worth) {
        String asked = little(worth.asked(), worth.change());
        Lever lever = worth.lever();
        return lever.figure().equals(worth.asked()) ? asked : asked + " (" + little(lever.figure(), worth.to().minus(lever.now())) + ")";
    }

    private String little(Measure figure, Fraction by) {
        if (isCounted(figure)) {
            return sayings.change(by, noun(figure));
        }
        boolean sum = figure.kind() == Measure.Kind.VOLUME;
        return sayings.say(by.signum() > 0 ? "higher" : "lower", "figure", sum ? noun(figure).many() : sayings.the(noun(figure)),
                "by", sayings.withDecimals(by.abs(), figure));
    }

    /** That no value of a figure alone would do. */
    String none(Measure figure) {
        if (figure.kind() != Measure.Kind.VOLUME) {
            return sayings.say("no-value", "figure", sayings.ofThe(noun(figure)));
        }
        return isCounted(figure)
                ? sayings.say("no-number", "figure", sayings.ofMany(noun(figure)))
                : sayings.say("no-sum", "figure", noun(figure).many());
    }
}
