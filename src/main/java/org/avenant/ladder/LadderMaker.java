package org.avenant.ladder;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.evaluate.Evaluation;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.History;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.Place;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.LadderAnswer;
import org.avenant.statement.LadderCase;
import org.avenant.statement.LadderCase.Rung;
import org.avenant.statement.LadderKind;

/**
 * Makes the ladder of a clause: each of its thresholds just below, at and just above, with what the rules answer
 * there, to be reviewed against the signed wording before both parties sign.
 */
public final class LadderMaker {

    /** So many months, reported or to come, are tried until the clause turns at the threshold. */
    private static final int TRIED = 24;

    private final Contract contract;
    private final RuleBook book;
    private final Measures measures;
    private final History reported;
    private final Rehearsal rehearsal;
    private final Language language;

    public LadderMaker(
            Contract contract, RuleBook book, Measures measures, History reported, Evaluation evaluation, Language language) {
        this.contract = contract;
        this.book = book;
        this.measures = measures;
        this.reported = reported;
        this.rehearsal = new Rehearsal(contract, reported, evaluation);
        this.language = language;
    }

    /** The cases of a clause that some rule serves; of one without a threshold, a month as it was reported. */
    public List<LadderCase> of(ClauseNumber clause) {
        List<Rule> rules = book.rules().stream().filter(rule -> rule.subject().clause().equals(clause)).toList();
        List<List<Threshold>> thresholds = new Thresholds(measures, book.definitions()).of(rules);
        return thresholds.isEmpty()
                ? List.of(asReported(clause))
                : thresholds.stream().flatMap(same -> climb(clause, same).stream()).toList();
    }

    private LadderCase asReported(ClauseNumber clause) {
        YearMonth month = months().get(0);
        return answered(clause, language.month(month), month, lender(month), List.of());
    }

    /** In the latest month in which the clause is decided and turns at the threshold; else in the latest that comes to it. */
    private List<LadderCase> climb(ClauseNumber clause, List<Threshold> same) {
        Optional<List<LadderCase>> latest = Optional.empty();
        for (Threshold threshold : same) {
            for (YearMonth month : differing(threshold)) {
                List<LadderCase> cases = climb(clause, threshold, month);
                if (turns(cases) && areDecided(cases)) {
                    return cases;
                }
                latest = latest.isPresent() || cases.isEmpty() ? latest : Optional.of(cases);
            }
        }
        return latest.orElse(List.of());
    }

    /** The months to try: of those that lead to the same points of the calendar the first, and then the others, whose figures differ. */
    private Collection<YearMonth> differing(Threshold threshold) {
        Map<List<YearMonth>, YearMonth> differing = new LinkedHashMap<>();
        for (YearMonth month : months()) {
            List<YearMonth> at = threshold.points(contract.term()).stream().map(point -> threshold.month(point, month, contract.term())).toList();
            differing.putIfAbsent(at, month);
        }
        Set<YearMonth> all = new LinkedHashSet<>(differing.values());
        all.addAll(months());
        return all;
    }

    /** The reported months, the latest first; then those to come, for what takes longer than has been reported. */
    private List<YearMonth> months() {
        Stream<YearMonth> past = Stream.iterate(reported.last(), m -> !m.isBefore(reported.first()), m -> m.minusMonths(1));
        Stream<YearMonth> future = Stream.iterate(
                reported.last().plusMonths(1), m -> !m.isAfter(contract.term().lastMonth()), m -> m.plusMonths(1));
        return Stream.concat(past.limit(TRIED), future.limit(TRIED)).filter(contract.term()::contains).toList();
    }

    /** The reported month that lends the figures. */
    private YearMonth lender(YearMonth month) {
        return month.isAfter(reported.last()) ? reported.last() : month;
    }

    private static boolean turns(List<LadderCase> cases) {
        return cases.stream().map(one -> one.rungs().stream().map(Rung::answer).toList()).distinct().count() > 1;
    }

    private static boolean areDecided(List<LadderCase> cases) {
        return cases.stream().flatMap(one -> one.rungs().stream()).noneMatch(rung -> rung.answer().kind() == LadderKind.UNDECIDED);
    }

    /** Empty where the month does not come to the threshold. */
    private List<LadderCase> climb(ClauseNumber clause, Threshold threshold, YearMonth asked) {
        List<LadderCase> cases = new ArrayList<>();
        for (BigDecimal point : threshold.points(contract.term())) {
            YearMonth month = threshold.month(point, asked, contract.term());
            LadderCase one = answered(
                    clause, name(clause, threshold, point), month, lender(asked), threshold.given(point, month, contract.term()));
            if (!threshold.isClimbed(point, inspect(one))) {
                return List.of();
            }
            cases.add(one);
        }
        return cases;
    }

    /** {@code 5.1 pickup rate: 91.99 %}. */
    private String name(ClauseNumber clause, Threshold threshold, BigDecimal point) {
        String colon = language == Language.FRENCH ? " : " : ": ";
        String unit = threshold.isPercent() ? language.unitSpace() + "%" : "";
        return clause + " " + threshold.figure().in(language).many() + colon + language.number(point) + unit;
    }

    private LadderCase answered(
            ClauseNumber clause, String name, YearMonth month, YearMonth like, List<LadderCase.Given> given) {
        LadderCase open = new LadderCase(name, month, Optional.of(like), given, List.of());
        List<LadderAnswer> answers = new Answered(book).of(clause, inspect(open).statement());
        List<Rung> rungs = answers.stream().map(answer -> new Rung(answer, Place.of(name))).toList();
        return new LadderCase(name, month, Optional.of(like), given, rungs);
    }

    private Inspection inspect(LadderCase one) {
        return rehearsal.of(one).inspect(one.month());
    }
}
