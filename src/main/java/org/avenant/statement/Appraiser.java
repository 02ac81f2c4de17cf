package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Counting;
import org.avenant.amount.Expression;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.facts.Event;
import org.avenant.facts.Figures;
import org.avenant.facts.Measure;
import org.avenant.facts.Reading;
import org.avenant.facts.Window;
import org.avenant.problem.MonthProblem;

/** Works out how much a phrase comes to in a month, and keeps how. */
final class Appraiser {

    private final Figures figures;
    private final YearMonth month;
    private final Ledger ledger;
    private final Revisions revisions;
    private final boolean ofLimits;
    private final boolean signed;

    Appraiser(Figures figures, YearMonth month, Ledger ledger, Revisions revisions) {
        this(figures, month, ledger, revisions, false, false);
    }

    private Appraiser(Figures figures, YearMonth month, Ledger ledger, Revisions revisions, boolean ofLimits, boolean signed) {
        this.figures = figures;
        this.month = month;
        this.ledger = ledger;
        this.revisions = revisions;
        this.ofLimits = ofLimits;
        this.signed = signed;
    }

    /** Works out caps and floors, whose sums are revised apart from others. */
    Appraiser ofLimits() {
        return new Appraiser(figures, month, ledger, revisions, true, signed);
    }

    /** Takes shares of lines with their sign: a tax on penalties alone lowers the bill as they do. */
    Appraiser signed() {
        return new Appraiser(figures, month, ledger, revisions, ofLimits, true);
    }

    /** The expression of a phrase of a clause. */
    Expression appraise(Phrase phrase, Subject subject) throws Untold {
        if (phrase instanceof Phrase.Money money) {
            return revisions.revised(Expression.constant(Fraction.of(money.amount()), money.currency()), subject, ofLimits);
        }
        if (phrase instanceof Phrase.Share share) {
            demandKnown(share.of(), subject);
            return Expression.product(percent(share.percent()), signed ? ledger.sum(share.of()) : ledger.base(share.of()));
        }
        if (phrase instanceof Phrase.PerUnit perUnit) {
            return Expression.product(units(perUnit, subject), appraise(perUnit.amount(), subject));
        }
        if (phrase instanceof Phrase.Prorated prorated) {
            return Expression.product(appraise(prorated.amount(), subject), prorated.by().share(figures.term(), month));
        }
        if (phrase instanceof Phrase.Lines lines) {
            return ledger.sum(lines.of());
        }
        if (phrase instanceof Phrase.Held held) {
            demandBalance(subject);
            return ledger.held(held.clause());
        }
        if (phrase instanceof Phrase.Reported reported) {
            return figure(reported.measure(), reported.over(), subject).in(reported.measure().unit());
        }
        return phrase.isOfIncident() ? ofIncident(phrase, subject) : combined(phrase, subject);
    }

    private Expression ofIncident(Phrase phrase, Subject subject) throws Untold {
        Event event = subject.reference().flatMap(figures.events()::find).orElseThrow();
        IncidentFigures incident = new IncidentFigures(event, subject);
        if (phrase instanceof Phrase.Its its) {
            return incident.money(its);
        }
        return phrase instanceof Phrase.ShareOfIts share
                ? incident.share(share)
                : Expression.product(incident.units((Phrase.PerIts) phrase), appraise(phrase.parts().get(0), subject));
    }

    private Expression combined(Phrase phrase, Subject subject) throws Untold {
        Expression first = appraise(phrase.parts().get(0), subject);
        if (phrase instanceof Phrase.PercentOf share) {
            return Expression.product(percent(share.percent()), first);
        }
        if (phrase instanceof Phrase.Rounded rounded) {
            return Expression.rounded(first, rounded.to().rounding(), rounded.to().decimals().orElseThrow());
        }
        if (phrase instanceof Phrase.Times times) {
            return Expression.product(first, times.isPercent()
                    ? percent(times.factor())
                    : Expression.constant(Fraction.of(times.factor()), Unit.NONE));
        }
        Appraiser other = phrase instanceof Phrase.Bounded ? ofLimits() : this;
        Expression second = other.appraise(phrase.parts().get(1), subject);
        if (phrase instanceof Phrase.Plus) {
            return Expression.sum(List.of(first, second));
        }
        boolean smaller = phrase instanceof Phrase.Choice choice && choice.smaller()
                || phrase instanceof Phrase.Bounded bounded && bounded.atMost();
        return smaller ? Expression.smallest(first, second) : Expression.largest(first, second);
    }

    private static Expression percent(BigDecimal percent) {
        return Expression.constant(Fraction.of(percent), Unit.PERCENT);
    }

    private Expression units(Phrase.PerUnit phrase, Subject subject) throws Untold {
        Figure figure = figure(phrase.measure(), phrase.over(), subject);
        Expression part = phrase.bounds() instanceof Bounds.BeyondShare beyond
                ? beyond(figure, beyond, figure(beyond.of(), phrase.over(), subject))
                : part(figure, phrase);
        Fraction size = Fraction.of(phrase.size());
        boolean plain = phrase.counting() == Counting.LINEAR && size.equals(Fraction.ONE);
        return plain ? part : Expression.blocks(part, phrase.counting(), size);
    }

    private static Expression beyond(Figure figure, Bounds.BeyondShare bounds, Figure of) {
        Expression allowed = Expression.product(percent(bounds.percent()), of);
        Expression left = Expression.sum(List.of(figure, Expression.negated(allowed)));
        return Expression.largest(left, Expression.constant(Fraction.ZERO, figure.value().unit()));
    }

    /** A rate has so many points, and is no share of the price. */
    private static Expression part(Expression figure, Phrase.PerUnit phrase) {
        boolean rate = phrase.bounds() instanceof Bounds.Whole && figure.value().unit().kind() == Unit.Kind.PERCENT;
        return rate
                ? Expression.slice(figure, Optional.empty(), Optional.empty())
                : phrase.bounds().part(figure, phrase.measure().isCountedWhole());
    }

    private Figure figure(Measure measure, Window over, Subject subject) throws Untold {
        Reading reading = figures.read(measure, over, month);
        if (reading instanceof Reading.Known known) {
            return new Figure(
                    measure.name(), over.label(measure.names()), over.words(),
                    new Quantity(known.value(), measure.unit().counted()), known.counts(), measure.decimals(), known.tally());
        }
        if (reading instanceof Reading.Missing missing) {
            throw new Untold(MonthProblem.missing(
                    subject.cited(), missing.measure().names(), missing.counts().stream().map(Measure::names).toList(), missing.calls(),
                    missing.month()));
        }
        throw new Untold(new MonthProblem.NotApplicable(subject.cited(), measure.names(), month));
    }

    /** Refuses a look back at months of which no facts are known. */
    void demandKnown(Selection selection, Subject subject) throws Untold {
        Optional<YearMonth> unknown = ledger.earlier().unknown(selection);
        if (unknown.isPresent()) {
            throw new Untold(new MonthProblem.MoneyBeforeFacts(subject.cited(), unknown.get()));
        }
    }

    private void demandBalance(Subject subject) throws Untold {
        Optional<YearMonth> unknown = ledger.balances().unknown();
        if (unknown.isPresent()) {
            throw new Untold(new MonthProblem.MoneyBeforeFacts(subject.cited(), unknown.get()));
        }
    }

    /** Whether a phrase says something this month; one over a quarter waits for the quarter's end. */
    boolean speaks(Phrase phrase) {
        boolean basesSpeak = phrase.bases().stream().noneMatch(ledger.earlier()::isSilent);
        return basesSpeak && phrase.all().noneMatch(this::isSilent);
    }

    private boolean isSilent(Phrase phrase) {
        return phrase instanceof Phrase.PerUnit perUnit && isSilent(perUnit.measure(), perUnit.over())
                || phrase instanceof Phrase.Reported reported && isSilent(reported.measure(), reported.over());
    }

    private boolean isSilent(Measure measure, Window over) {
        return figures.read(measure, over, month) instanceof Reading.Silent;
    }

    /** Refuses a quantity past the end of the price list that a rule's dues make together. */
    void demandPriced(Answer answer, List<Phrase> phrases) throws Untold {
        List<Phrase.PerUnit> tiers = phrases.stream()
                .flatMap(Phrase::all)
                .filter(Phrase.PerUnit.class::isInstance)
                .map(Phrase.PerUnit.class::cast)
                .toList();
        for (Phrase.PerUnit tier : tiers) {
            List<Phrase.PerUnit> list = tiers.stream().filter(t -> t.measure().equals(tier.measure())).toList();
            if (list.stream().allMatch(t -> t.bounds().top().isPresent())) {
                demandWithin(list, answer);
            }
        }
    }

    private void demandWithin(List<Phrase.PerUnit> list, Answer answer) throws Untold {
        Phrase.PerUnit last = list.stream().max(Comparator.comparing(t -> t.bounds().top().orElseThrow())).orElseThrow();
        Fraction quantity = figure(last.measure(), last.over(), answer.subject()).value().value();
        Fraction top = Fraction.of(last.bounds().top().orElseThrow());
        if (quantity.compareTo(top) > 0) {
            throw new Untold(new MonthProblem.VolumeUnpriced(
                    answer.subject().cited(), last.measure().names(), quantity.toFortyDigits(), top.toFortyDigits(), month));
        }
    }
}
