package org.avenant.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.explain.Explained;
import org.avenant.explain.Told;
import org.avenant.facts.Window;
import org.avenant.statement.Answer;
import org.avenant.statement.Due;
import org.avenant.statement.Limitation;
import org.avenant.statement.Line;
import org.avenant.statement.Phrase;
import org.avenant.statement.Withheld;

/** Says what a clause does besides giving lines: how much a limit leaves, what a gate stops, why an amount comes to nothing. */
record EffectWords(Explained explanation, Sayings sayings) {

    /** All that is to be said of an answer besides its lines. */
    List<String> of(Told.Answered answered) {
        List<String> words = new ArrayList<>();
        answered.limiting().stream().flatMap(limit -> of(limit).stream()).forEach(words::add);
        if (answered.limiting().isEmpty() && answered.answer().dues().stream().anyMatch(Due.Bounding.class::isInstance)) {
            words.add(later(answered.answer()).orElseGet(() -> sayings.say("limit-idle")));
        }
        if (answered.answer().dues().stream().anyMatch(Due.Gate.class::isInstance)) {
            words.add(gate(answered.gating()));
        }
        boolean money = answered.answer().dues().stream().anyMatch(Due.Money.class::isInstance);
        if (money && answered.lines().isEmpty() && answered.withheld().isEmpty()) {
            words.add(later(answered.answer()).orElseGet(() -> sayings.say("comes-to-nothing")));
        }
        return words;
    }

    /** What a limit compared; its own line says the rest, where it has one. */
    private Optional<String> of(Limitation limit) {
        if (limit.excess().value().value().signum() == 0) {
            return Optional.of(room(limit));
        }
        return limit.shares().isEmpty()
                ? Optional.empty()
                : Optional.of(sayings.say("limit-shares", "shares", sayings.language().list(limit.shares().stream().map(this::share).toList())));
    }

    private String gate(List<Withheld> stopped) {
        return stopped.isEmpty()
                ? sayings.say("gate-idle")
                : sayings.say("gate-stops", "dues", sayings.language().list(stopped.stream().map(this::due).toList()));
    }

    private String due(Withheld stopped) {
        return sayings.say("gate-due", "amount", sayings.amount(stopped.line().amount()), "clause", stopped.line().subject().cited());
    }

    /** What is worked out over a quarter or a year waits for its last month. */
    private Optional<String> later(Answer answer) {
        return answer.dues().stream()
                .flatMap(EffectWords::windows)
                .filter(over -> over.closes() && over.months(explanation.statement().month(), explanation.statement().contract().term()).isEmpty())
                .findFirst()
                .map(over -> sayings.say("speaks-later", "window", over.words(sayings.language())));
    }

    private static Stream<Window> windows(Due due) {
        Stream<Window> limited = due instanceof Due.Bounding limit ? Stream.of(limit.limited().over()) : Stream.empty();
        return Stream.concat(due.phrases().stream().flatMap(Phrase::windows), limited);
    }

    /** Of deductions it bounds how much is taken, which stands in the books with a minus. */
    private String room(Limitation limit) {
        Expression.Excess excess = limit.excess();
        String net = money(excess.net(), limit.ofDeductions());
        Optional<String> least = (limit.ofDeductions() ? excess.most() : excess.least()).map(bound -> money(bound, limit.ofDeductions()));
        Optional<String> most = (limit.ofDeductions() ? excess.least() : excess.most()).map(bound -> money(bound, limit.ofDeductions()));
        return switch (limit.direction()) {
            case EITHER_WAY -> sayings.say("within", "net", net, "least", least.orElseThrow(), "most", most.orElseThrow());
            case AT_MOST -> sayings.say("at-most", "net", net, "most", most.orElseThrow());
            case AT_LEAST -> sayings.say("at-least", "net", net, "least", least.orElseThrow());
        };
    }

    private String money(Expression expression, boolean taken) {
        Fraction value = expression.value().value();
        return sayings.quantity(taken ? value.negate() : value, expression.value().unit());
    }

    private String share(Limitation.Share share) {
        return sayings.say("limit-share-of", "share", sayings.amount(share.amount()), "amount", sayings.amount(share.line().amount()),
                "clause", share.line().subject().cited());
    }

    /** What limits do to one line. */
    List<String> on(Line line) {
        List<String> words = new ArrayList<>();
        BigDecimal left = line.amount();
        for (Limitation limit : explanation.limits()) {
            for (Limitation.Share share : limit.shares()) {
                if (share.line().equals(line) && share.amount().signum() != 0) {
                    left = left.add(share.amount());
                    words.add(sayings.say("limit-share", "clause", limit.by().cited(), "share", sayings.amount(share.amount()), "left", sayings.amount(left)));
                }
            }
        }
        return words;
    }
}
