package org.avenant.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Formula;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.explain.Failure;
import org.avenant.explain.Told;
import org.avenant.facts.FactType;
import org.avenant.facts.Phase;
import org.avenant.language.French;
import org.avenant.language.Language;
import org.avenant.rules.Speech;
import org.avenant.statement.Statement;

/** Says why a rule did not answer: which condition does not hold, what it needs, and what there is. */
final class FailureWords {

    private final Statement statement;
    private final Speech speech;
    private final Sayings sayings;
    private final Language language;
    private final Formula formula;

    FailureWords(Statement statement, Speech speech, Sayings sayings) {
        this.statement = statement;
        this.speech = speech;
        this.sayings = sayings;
        this.language = sayings.language();
        this.formula = new Formula(language);
    }

    /** A sentence for each condition that does not hold. */
    List<String> of(Told.Silent silent) {
        return silent.failed().isEmpty()
                ? List.of(sayings.say("waits"))
                : silent.failed().stream().map(failure -> failure(silent, failure)).toList();
    }

    private String failure(Told.Silent silent, Failure failure) {
        String condition = speech.conditions(silent.rule(), language).get(silent.rule().when().indexOf(failure.condition()));
        if (failure.absent().isPresent()) {
            String kind = failure.absent().get().in(language).one();
            return sayings.say("no-incident", "kind", language == Language.FRENCH ? French.of(kind) : kind, "month", month());
        }
        if (failure.condition().type() == FactType.PHASE) {
            return sayings.say("fails-phase", "condition", condition, "phases", phases(), "none", phases().isEmpty() ? "1" : "");
        }
        Optional<String> missed = failure.condition().isCalendar()
                ? Optional.empty()
                : failure.missed().map(missing -> missed(silent, failure, missing, condition));
        return missed.orElseGet(() -> sayings.say("fails", "condition", condition, "month", month()));
    }

    private String month() {
        return language.month(statement.month());
    }

    private String phases() {
        return language.list(statement.phases().stream().map(name -> sayings.say("in-phase", "phase", Phase.words(name, language))).toList());
    }

    private String missed(Told.Silent silent, Failure failure, Failure.Missed missed, String condition) {
        return switch (failure.condition().type()) {
            case MONTHS -> months(missed, condition);
            case KPI -> kpi(failure.figures().get(0), condition, gap(silent, missed, difference(failure, missed)), missed);
            case VOLUME -> sayings.say("fails-volume", "condition", condition, "one", sayings.isPlural(missed.value()) ? "" : "1",
                    "many", sayings.isPlural(missed.value()) ? "1" : "",
                    "value", sayings.counted(missed.value(), failure.figures().get(0).label().in(language)),
                    "gap", gap(silent, missed, difference(failure, missed)));
            case INCIDENT -> sayings.say("fails-figure", "condition", condition,
                    "figure", failure.figures().stream().map(formula::figure).collect(Collectors.joining(", ")));
            default -> sayings.say("fails-sum", "condition", condition, "value", sum(failure, missed.value()),
                    "gap", gap(silent, missed, sum(failure, missed.gap())));
        };
    }

    private String difference(Failure failure, Failure.Missed missed) {
        return sayings.quantity(missed.gap(), failure.figures().get(0).value().unit().ofDifferences());
    }

    private String sum(Failure failure, Fraction value) {
        Unit unit = failure.figures().stream().findFirst().map(figure -> figure.value().unit()).orElse(Unit.NONE);
        return failure.condition().type() == FactType.POINTS ? sayings.points(value) : sayings.quantity(value, unit);
    }

    private String kpi(Figure figure, String condition, String gap, Failure.Missed missed) {
        String counts = figure.counts().isEmpty()
                ? ""
                : sayings.say("counts", "part", sayings.number(figure.counts().get(0)), "whole", sayings.number(figure.counts().get(1)));
        BigDecimal printed = figure.value().value().rounded(figure.decimals(), RoundingMode.HALF_UP);
        boolean seems = printed.compareTo(missed.test().bound()) == 0 && !figure.value().value().equals(Fraction.of(printed));
        return sayings.say("fails-kpi", "condition", condition, "the", sayings.the(figure.label().in(language)),
                "value", sayings.quantity(figure.value().value(), figure.value().unit()), "counts", counts,
                "prints", seems ? sayings.printed(figure) : "", "gap", gap);
    }

    private String months(Failure.Missed missed, String condition) {
        String months = sayings.say(sayings.isPlural(missed.value()) ? "month-many" : "month-one", "number", sayings.number(missed.value()));
        boolean none = missed.value().signum() == 0;
        String key = missed.test().field().equals("count") ? "fails-count" : "fails-run";
        return sayings.say(key, "condition", condition, "none", none ? "1" : "", "some", none ? "" : "1", "months", months);
    }

    /** What would give the clause more is short of it, or over it; what would give it less is safe from it. */
    private String gap(Told.Silent silent, Failure.Missed missed, String gap) {
        if (missed.gap().signum() == 0) {
            return sayings.say("edge");
        }
        boolean upward = missed.value().compareTo(Fraction.of(missed.test().bound())) <= 0;
        return sayings.say(silent.gain() > 0 ? upward ? "short" : "over" : silent.gain() < 0 ? "safe" : "away", "gap", gap);
    }
}
