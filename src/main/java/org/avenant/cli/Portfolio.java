package org.avenant.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.avenant.cli.PortfolioWorker.Outcome;
import org.avenant.files.StatementsFolder.Kept;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.avenant.report.PortfolioReport;
import org.avenant.statement.Tally;

/** Evaluates many contracts, several at a time, and tells what came of each in the order of their names. */
final class Portfolio {

    /** So often the summary is written anew, which is what a call that goes on knows of the one that was stopped. */
    private static final long SUMMARY_NANOS = 2_000_000_000L;

    private final PortfolioOrder order;
    private final Console console;
    private final PortfolioReport report;
    private final Progress progress;
    private final Map<String, Kept> summary = new TreeMap<>();
    private final Set<Problem> told = new HashSet<>();
    private long summarized = System.nanoTime();
    private int code = Exit.WELL;

    Portfolio(PortfolioOrder order, Console console, Collection<String> contracts) {
        this.order = order;
        this.console = console;
        int widest = contracts.stream().mapToInt(String::length).max().orElse(0);
        this.report = new PortfolioReport(order.spoken().orElse(order.machine()), widest, order.span().map(MonthSpan::isRange).orElse(false));
        this.progress = new Progress(console, report, contracts.size());
    }

    /** Evaluates all of them and gives the exit code of the call. */
    int evaluate(Collection<String> contracts) {
        summary.putAll(order.earlier());
        InTurn.each(contracts, Runtime.getRuntime().availableProcessors(), () -> new PortfolioWorker(order)::evaluate, this::take);
        progress.clear();
        console.out().print(report.end());
        order.out().ifPresent(out -> out.summarize(contracts.stream().map(summary::get).toList()));
        return code;
    }

    private void take(Outcome outcome) {
        Tally tally = outcome.kept().tally();
        progress.clear();
        console.out().print(report.line(tally));
        outcome.problems().forEach(problem -> tell(tally.contract(), problem, outcome.language()));
        code = Math.max(code, code(outcome));
        summary.put(tally.contract(), outcome.kept());
        progress.step();
        if (System.nanoTime() - summarized > SUMMARY_NANOS) {
            order.out().ifPresent(out -> out.summarize(summary.values()));
            summarized = System.nanoTime();
        }
    }

    /** Contracts may share files: what is wrong with one is told once. */
    private void tell(String contract, Problem problem, Language language) {
        String between = told.isEmpty() ? "" : "\n";
        if (told.add(problem)) {
            console.err().print(between);
            console.tell(problem.where().isPresent() ? "" : contract, List.of(problem), language);
        }
    }

    private static int code(Outcome outcome) {
        if (!outcome.problems().isEmpty()) {
            return Exit.UNUSABLE;
        }
        return outcome.kept().tally().exceptions() > 0 ? Exit.PROBLEM : Exit.WELL;
    }
}
