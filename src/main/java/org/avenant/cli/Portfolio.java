package org.avenant.cli;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.avenant.cli.PortfolioWorker.Outcome;
import org.avenant.files.StatementsFolder.Kept;
import org.avenant.files.StatementsFolder;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.report.PortfolioReport;
import org.avenant.statement.Tally;

/** Evaluates many contracts, several at a time, and tells what came of each in the order in which they were asked for. */
final class Portfolio {

    /** So often the summary is written anew, which is what a call that goes on knows of the one that was stopped. */
    private static final long SUMMARY_NANOS = 2_000_000_000L;

    private final PortfolioOrder order;
    private final Console console;
    private final PortfolioReport report;
    private final Progress progress;
    private final Map<String, Kept> summary;
    private final Set<Problem> told = new HashSet<>();
    private boolean quiet = true;
    private boolean outside = true;
    private long summarized = System.nanoTime();
    private int code = Exit.WELL;

    Portfolio(PortfolioOrder order, Console console, Collection<String> contracts) {
        this.order = order;
        this.console = console;
        int widest = contracts.stream().mapToInt(String::length).max().orElse(0);
        this.report = new PortfolioReport(order.language(), widest, order.span().map(MonthSpan::isRange).orElse(false));
        this.progress = new Progress(console, report, contracts.size());
        this.summary = new TreeMap<>(order.earlier());
    }

    /** Evaluates all of them and gives the exit code of the call. */
    int evaluate(Collection<String> contracts) {
        InTurn.each(contracts, Runtime.getRuntime().availableProcessors(), () -> new PortfolioWorker(order)::evaluate, this::take);
        progress.clear();
        console.out().print(report.end());
        order.out().ifPresent(out -> out.summarize(summary.values()));
        if (outside) {
            order.span().ifPresent(this::tellOfNone);
            return Exit.UNUSABLE;
        }
        return code;
    }

    private void tellOfNone(MonthSpan span) {
        Optional<YearMonth> until = Optional.of(span.until()).filter(last -> !last.equals(span.from()));
        console.tell(List.of(new CallProblem.MonthsOfNoContract(span.from(), until)), order.language());
    }

    private void take(Outcome outcome) {
        Tally tally = outcome.kept().tally();
        progress.clear();
        console.out().print(report.line(tally));
        outcome.problems().forEach(problem -> tell(tally.contract(), problem, outcome.language()));
        outcome.untold().forEach(statement -> statement.exceptions().forEach(exception ->
                tell(tally.contract() + " " + statement.month(), exception, outcome.language())));
        code = Math.max(code, code(outcome));
        outside &= tally.state() == Tally.State.OUTSIDE_TERM;
        summary.put(tally.contract(), outcome.kept());
        progress.step();
        if (System.nanoTime() - summarized > SUMMARY_NANOS) {
            order.out().ifPresent(this::summarizeSoFar);
            summarized = System.nanoTime();
        }
    }

    /** It is written again soon, and in the end; should somebody hold the file just now, the contracts go on. */
    private void summarizeSoFar(StatementsFolder out) {
        try {
            out.summarize(summary.values());
        } catch (Refusal later) {
            // Then the one in the end says so.
        }
    }

    /** Contracts may share files: what is wrong with one is told once. */
    private void tell(String about, Problem problem, Language language) {
        boolean placed = problem.where().isPresent();
        if (!placed || told.add(problem)) {
            console.err().print(quiet ? "" : "\n");
            console.tell(placed ? "" : about, List.of(problem), language);
            quiet = false;
        }
    }

    private static int code(Outcome outcome) {
        if (!outcome.problems().isEmpty() || outcome.kept().tally().state() == Tally.State.NOT_EVALUATED) {
            return Exit.UNUSABLE;
        }
        return outcome.kept().tally().exceptions() > 0 ? Exit.PROBLEM : Exit.WELL;
    }
}
