package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Counting;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.contract.Days;
import org.avenant.facts.Event;
import org.avenant.facts.Figures;
import org.avenant.facts.Measure;
import org.avenant.facts.Reading;
import org.avenant.facts.ToldFigure;
import org.avenant.facts.Window;
import org.avenant.problem.MonthProblem;

/** Works out how much a phrase comes to in a month, and keeps how. */
final class Appraiser {

    /**
     * How amounts are worked out.
     *
     * @param ofLimits whether they are caps and floors, whose sums are revised apart from others
     * @param signed whether shares of lines are taken with their sign
     * @param ofMonth whether they are those of the whole month, though a clause serves only some of its days
     */
    private record Manner(boolean ofLimits, boolean signed, boolean ofMonth) {}

    private final Figures figures;
    private final YearMonth month;
    private final Ledger ledger;
    private final Revisions revisions;
    private final Manner manner;

    Appraiser(Figures figures, YearMonth month, Ledger ledger, Revisions revisions) {
        this(figures, month, ledger, revisions, new Manner(false, false, false));
    }

    private Appraiser(Figures figures, YearMonth month, Ledger ledger, Revisions revisions, Manner manner) {
        this.figures = figures;
        this.month = month;
        this.ledger = ledger;
        this.revisions = revisions;
        this.manner = manner;
    }

    /** Works out caps and floors. */
    Appraiser ofLimits() {
        return with(new Manner(true, manner.signed, manner.ofMonth));
    }

    /** Takes shares of lines with their sign: a tax on penalties alone lowers the bill as they do. */
    Appraiser signed() {
        return with(new Manner(manner.ofLimits, true, manner.ofMonth));
    }

    /** What is prorated is an amount of the month. */
    Appraiser ofMonth() {
        return with(new Manner(manner.ofLimits, manner.signed, true));
    }

    private Appraiser with(Manner other) {
        return new Appraiser(figures, month, ledger, revisions, other);
    }

    /** The days of a split month that amounts of a clause are of; empty for all of the month. */
    private Optional<Days> days(Subject subject) {
        return subject.days().filter(days -> !manner.ofMonth);
    }

    private Figures figures(Subject subject) {
        return days(subject).map(days -> figures.during(month, days)).orElse(figures);
    }

    /** The lines that a clause means, of its own days; refuses such as are of all of the month. */
    Selection own(Selection lines, Subject subject) throws Untold {
        Optional<Days> days = days(subject).filter(some -> lines.over().isThisMonth());
        if (days.isPresent() && ledger.hasLinesOfWholeMonth(lines)) {
            throw new Untold(new MonthProblem.LinesOfWholeMonth(subject.ofAllDays().cited(), lines.label(), days.get().names(), month));
        }
        return lines.during(days);
    }

    /** The expression of a phrase of a clause. */
    Expression appraise(Phrase phrase, Subject subject) throws Untold {
        if (phrase instanceof Phrase.Money money) {
            return revisions.revised(Expression.constant(Fraction.of(money.amount()), money.currency()), subject, manner.ofLimits);
        }
        if (phrase instanceof Phrase.Share share) {
            demandKnown(share.of(), subject);
            Selection own = own(share.of(), subject);
            return Expression.product(percent(share.percent()), manner.signed ? ledger.sum(own) : ledger.base(own));
        }
        if (phrase instanceof Phrase.PerUnit perUnit) {
            return Expression.product(units(perUnit, subject), appraise(perUnit.amount(), subject));
        }
        if (phrase instanceof Phrase.Prorated prorated) {
            return Expression.product(
                    ofMonth().appraise(prorated.amount(), subject), prorated.by().share(figures.term(), month, days(subject)));
        }
        if (phrase instanceof Phrase.Lines lines) {
            return ledger.sum(own(lines.of(), subject));
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

    Figure figure(Measure measure, Window over, Subject subject) throws Untold {
        Reading reading = figures(subject).read(measure, over, month);
        if (reading instanceof Reading.Known known) {
            return ToldFigure.over(over, days(subject)).of(measure, measure.names(), known, measure.unit().counted());
        }
        if (reading instanceof Reading.Missing missing) {
            throw new Untold(subject.missing(missing));
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

    /** Whether a phrase of a clause says something this month; one over a quarter waits for the quarter's end. */
    boolean speaks(Phrase phrase, Subject subject) {
        Optional<Selection> base = phrase.ownBase();
        if (base.isPresent() && isSilent(base.get(), subject) || isSilent(phrase, subject)) {
            return false;
        }
        for (Phrase part : phrase.parts()) {
            if (!speaks(part, subject)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the months of some lines have nothing to say to a clause: they lie before the contract, or have not closed. */
    boolean isSilent(Selection lines, Subject subject) {
        boolean open = lines.over().closes() && days(subject).filter(days -> !days.last().equals(figures.term().lastDay(month))).isPresent();
        return open || ledger.earlier().isSilent(lines);
    }

    private boolean isSilent(Phrase phrase, Subject subject) {
        return phrase instanceof Phrase.PerUnit perUnit && isSilent(perUnit.over(), subject)
                || phrase instanceof Phrase.Reported reported && isSilent(reported.over(), subject);
    }

    private boolean isSilent(Window over, Subject subject) {
        return !over.isThisMonth() && figures(subject).isSilent(over, month);
    }
}
