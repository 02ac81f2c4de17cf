package org.avenant.statement;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Figures;
import org.avenant.problem.MonthProblem;

/**
 * Turns a month's answers into lines, in the one published order: prices revised, fees and reductions, their gates, floors and caps,
 * performance, gates, limits, what is given back, released and held, taxes. Within a step clauses stand in the order of the contract.
 */
public final class Settlement {

    /** What a month comes to. */
    public record Result(
            List<Line> lines, List<Withheld> withheld, List<Answer> nothing, List<Score> scores, List<Note> notices,
            List<Limitation> limits, List<MonthProblem> exceptions, Open open, Ledger ledger) {}

    private final Contract contract;
    private final Comparator<ClauseNumber> order;
    private final YearMonth month;
    private final List<Answer> answers;
    private final Ledger ledger;
    private final Appraiser appraiser;
    private final Gates gates;
    private final Resting rests;
    private final List<Note> notices = new ArrayList<>();
    private final List<Limitation> limits = new ArrayList<>();
    private final List<MonthProblem> exceptions = new ArrayList<>();
    /** Lines of nothing that rest on something undecided, and so may come to something. */
    private final List<Line> unlisted = new ArrayList<>();

    /**
     * @param past what earlier months came to
     * @param earlier what the clauses answered in an earlier month of the contract
     * @param said what they answer this month
     */
    public Settlement(
            Contract contract, Figures figures, YearMonth month, Past past, Function<YearMonth, MonthAnswers> earlier,
            MonthAnswers said) {
        this.contract = contract;
        this.order = contract.wording().order();
        this.month = month;
        this.answers = new ArrayList<>(said.given());
        answers.sort(Comparator.comparing(Answer::subject, Subject.order(contract.wording())).thenComparing(Answer::rule));
        this.ledger = new Ledger(contract, month, past, said.unsettled());
        this.appraiser = new Appraiser(figures, month, ledger, new Revisions(contract.term(), month, in -> in.equals(month) ? said : earlier.apply(in)));
        this.gates = new Gates(answers, ledger, appraiser);
        this.rests = new Resting(month, ledger, exceptions);
    }

    /** The month, settled. */
    public Result settle() {
        settleFees();
        gates.withhold();
        limit(true);
        ledger.add(gated(lines(amount -> amount.kind().isPerformance())));
        gates.withhold();
        limit(false);
        new AfterLimits(this, answers, ledger, appraiser).settle();
        ledger.count(answers);
        answers.forEach(this::note);
        tellWhatIsStillHeld();
        ledger.unsettled().forEach(u -> exceptions.add(u.why()));
        List<Answer> nothing = answers.stream().filter(Answer::saysNothing).toList();
        return new Result(List.copyOf(ledger.lines()), gates.withheld(), nothing, ledger.scores().all(), notices, limits, inOrder(exceptions), open(), ledger);
    }

    /** Once the term is over, no month is left in which it could be released. */
    private void tellWhatIsStillHeld() {
        if (month.equals(contract.term().lastMonth())) {
            ledger.held().stream().filter(balance -> balance.amount().signum() != 0).forEach(balance ->
                    notices.add(new Note.Told(new MonthProblem.StillHeld(
                            balance.clause().text(), balance.amount(), contract.currency().getCurrencyCode(), month))));
        }
    }

    /** A section is open while a line of it rests on an undecided clause, or an undecided clause might add one. */
    private Open open() {
        Set<Section> open = EnumSet.noneOf(Section.class);
        for (List<Line> some : List.of(ledger.lines(), unlisted)) {
            for (Line line : some) {
                if (!line.restsOn().isEmpty()) {
                    open.add(line.section());
                }
            }
        }
        for (Unsettled undecided : ledger.unsettled()) {
            open.addAll(Stream.of(Section.values()).filter(undecided::mightChange).toList());
        }
        return new Open(open);
    }

    /** A fee that is a share of other fees comes after those that are not. */
    private void settleFees() {
        ledger.add(gated(lines(amount -> amount.kind().isFee() && !amount.isShare())));
        ledger.add(gated(lines(amount -> amount.kind().isFee() && amount.isShare())));
        ledger.lines().sort(Comparator.comparing((Line line) -> line.subject().clause(), order));
    }

    private List<Line> gated(List<Line> lines) {
        lines.replaceAll(ledger::gated);
        return lines;
    }

    List<Line> lines(Predicate<Amount> wanted) {
        List<Line> lines = new ArrayList<>();
        for (Answer answer : answers) {
            for (Amount amount : answer.said().amounts()) {
                if (wanted.test(amount)) {
                    line(answer, amount, appraiser).ifPresent(lines::add);
                }
            }
        }
        return lines;
    }

    /** One rule's dues of one kind are one line, rounded once; a line of nothing is an answer and not listed. */
    Optional<Line> line(Answer answer, Amount amount, Appraiser by) {
        List<Stated> stated = amount.everyMonth()
                ? amount.stated()
                : amount.stated().stream().filter(one -> one.everyMonth() || by.speaks(one.phrase(), answer.subject())).toList();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (amount.mayEnd()) {
                PriceList.of(stated, answer.subject(), by).demandPriced(month);
            }
            List<Expression> terms = new ArrayList<>();
            for (Stated one : stated) {
                terms.add(by.appraise(one.phrase(), answer.subject()));
            }
            Expression sum = Expression.sum(terms);
            List<ClauseNumber> open = new ArrayList<>();
            for (Stated one : stated) {
                rests.tellMonths(answer.subject(), one);
                open.addAll(ledger.restsOn(one));
            }
            Kind kind = amount.kind();
            return rounded(answer, kind, kind.sign() < 0 ? Expression.negated(sum) : sum, false, ledger.inOrder(open));
        } catch (Untold untold) {
            tell(answer, untold.why());
            return Optional.empty();
        }
    }

    private Optional<Line> rounded(
            Answer answer, Kind kind, Expression exact, boolean limitsFees, List<ClauseNumber> open) {
        Expression rounded = Expression.rounded(exact, contract.rounding(), contract.decimals());
        Line line = new Line(
                answer.subject(), answer.title(), kind,
                rounded.value().value().rounded(contract.decimals(), RoundingMode.UNNECESSARY),
                rounded, answer.evidence(), answer.rule(), answer.source(), answer.version(), limitsFees, open);
        if (line.amount().signum() != 0) {
            return Optional.of(line);
        }
        if (!open.isEmpty()) {
            unlisted.add(line);
            rests.tellClauses(answer.subject(), open);
        }
        return Optional.empty();
    }

    private void tell(Answer answer, MonthProblem why) {
        if (why.isNotice()) {
            notices.add(new Note.Told(why));
        } else {
            ledger.giveUp(new Unsettled(answer.subject(), answer.dues(), why));
        }
    }

    private record Bound(Answer answer, Due.Bounding due) {}

    /** Limits settle right after what they limit, those of the month before longer ones, the narrower before the wider. */
    private void limit(boolean onFees) {
        List<Bound> bounds = new ArrayList<>();
        for (Answer answer : answers) {
            for (Due.Bounding bounding : answer.said().limits()) {
                if (bounding.limited().isOfFees() == onFees) {
                    bounds.add(new Bound(answer, bounding));
                }
            }
        }
        if (bounds.size() > 1) {
            bounds.sort(Comparator.<Bound>comparingInt(b -> b.due().limited().over().length())
                    .thenComparingLong(b -> ledger.count(b.due().limited()))
                    .thenComparing(b -> b.due().limited().clauses().isEmpty())
                    .thenComparing(b -> b.due().limited().kinds().size()));
        }
        bounds.forEach(bound -> limit(bound, onFees));
    }

    private void limit(Bound bound, boolean onFees) {
        Limit limit = bound.due().limit();
        Subject subject = bound.answer().subject();
        boolean needless = limit.direction() != Limit.Direction.AT_LEAST && ledger.hasNothingOf(bound.due().limited());
        if (needless || appraiser.isSilent(bound.due().limited(), subject) || !appraiser.speaks(limit.bound(), subject)) {
            return;
        }
        try {
            Selection limited = appraiser.own(bound.due().limited(), subject);
            appraiser.demandKnown(limited, subject);
            rests.tellMonths(subject, limited);
            limit.bound().bases().forEach(base -> rests.tellMonths(subject, base));
            Expression.Excess excess = excess(
                    limit.direction(), limited.isOfDeductions(), ledger.sum(limited), appraiser.ofLimits().appraise(limit.bound(), subject));
            Kind kind = limit.direction() == Limit.Direction.AT_LEAST ? Kind.FLOOR : Kind.CAP;
            Optional<Line> line = rounded(bound.answer(), kind, excess, onFees, restsOn(bound.due()));
            List<Limitation.Share> shares = line.map(cap -> ledger.add(cap, limited)).orElse(List.of());
            limits.add(new Limitation(subject, limit.direction(), limited.isOfDeductions(), excess, shares));
        } catch (Untold untold) {
            tell(bound.answer(), untold.why());
        }
    }

    /** "At most" bounds how much is given, and of penalties how much is taken; less than nothing bounds nothing. */
    private Expression.Excess excess(Limit.Direction direction, boolean deductions, Expression net, Expression exact) {
        Expression none = Expression.constant(Fraction.ZERO, contract.money());
        Expression sound = exact.value().value().signum() < 0 ? Expression.largest(exact, none) : exact;
        Expression bound = Expression.rounded(sound, contract.rounding(), contract.decimals());
        Optional<Expression> given = Optional.of(bound);
        Optional<Expression> taken = Optional.of(Expression.negated(bound));
        return switch (direction) {
            case EITHER_WAY -> Expression.excess(net, taken, given);
            case AT_MOST -> deductions ? Expression.excess(net, taken, Optional.empty()) : Expression.excess(net, Optional.empty(), given);
            case AT_LEAST -> deductions ? Expression.excess(net, Optional.empty(), taken) : Expression.excess(net, given, Optional.empty());
        };
    }

    /** What is kept back of lines that go beyond a bound; what the clause releases this month is kept back with them. */
    Optional<Line> overhang(Answer answer, Due.Hold due) {
        Stated bound = Stated.of(due.bound().bound());
        if (!appraiser.speaks(bound.phrase(), answer.subject())) {
            return Optional.empty();
        }
        try {
            rests.tellMonths(answer.subject(), bound);
            boolean below = due.bound().below();
            Expression over = excess(
                    below ? Limit.Direction.AT_LEAST : Limit.Direction.AT_MOST, !below && due.kept().isOfDeductions(),
                    ledger.toHold(appraiser.own(due.kept(), answer.subject()), answer.subject().clause()),
                    appraiser.ofLimits().appraise(bound.phrase(), answer.subject()));
            List<ClauseNumber> open = new ArrayList<>(ledger.restsOn(due.kept()));
            open.addAll(ledger.restsOn(bound));
            open.addAll(ledger.balances().openReleases(answer.subject().clause()));
            return rounded(answer, Kind.HELD, over, false, ledger.inOrder(open));
        } catch (Untold untold) {
            tell(answer, untold.why());
            return Optional.empty();
        }
    }

    private List<ClauseNumber> restsOn(Due.Bounding due) {
        List<ClauseNumber> open = new ArrayList<>(ledger.restsOn(due.limited()));
        due.limit().bound().bases().forEach(base -> open.addAll(ledger.restsOn(base)));
        return ledger.inOrder(open);
    }

    private void note(Answer answer) {
        for (Due due : answer.dues()) {
            if (due instanceof Due.Notify notice) {
                notices.add(new Note.Written(answer.subject(), answer.title(), notice.text(), answer.evidence()));
            }
        }
    }

    private List<MonthProblem> inOrder(List<MonthProblem> problems) {
        return problems.size() < 2 ? List.copyOf(problems) : problems.stream()
                .distinct()
                .sorted(Comparator.comparing(p -> new ClauseNumber(p.number()), order))
                .toList();
    }
}
