package org.avenant.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.Contract;
import org.avenant.evaluate.Evaluation;
import org.avenant.facts.History;
import org.avenant.files.Root;
import org.avenant.files.StatementsFolder.Kept;
import org.avenant.issue.Desk;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.report.Report;
import org.avenant.rules.Bookshelf;
import org.avenant.rules.ModelEngine;
import org.avenant.statement.Statement;
import org.avenant.statement.Tally;

/** Evaluates contracts of a portfolio one after the other, and keeps what they share. */
final class PortfolioWorker {

    private final PortfolioOrder order;
    private final Root root;
    private final Bookshelf shelf = new Bookshelf();

    PortfolioWorker(PortfolioOrder order) {
        this.order = order;
        this.root = order.root().get();
    }

    /**
     * What came of a contract.
     *
     * @param problems what is wrong with its files, or with what the call asks of it
     * @param language the one to tell them in
     */
    record Outcome(Kept kept, List<Problem> problems, Language language) {}

    /** Never fails: what goes wrong with one contract must not stop the others. */
    Outcome evaluate(String name) {
        Language language = order.spoken().orElse(order.machine());
        try {
            Contract contract = root.contract(name);
            language = order.spoken().orElse(contract.language());
            String key = order.out().isPresent() ? root.key(contract, order.written()) : "";
            Optional<Kept> earlier = Optional.ofNullable(order.earlier().get(name)).filter(kept -> kept.key().equals(key) && isThere(kept.tally()));
            return earlier.isPresent() ? new Outcome(earlier.get(), List.of(), language) : evaluate(contract, key, language);
        } catch (Refusal refusal) {
            return failed(name, refusal.problems(), language);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            return failed(name, List.of(Avenant.unforeseen(defect)), language);
        }
    }

    private static Outcome failed(String contract, List<Problem> problems, Language language) {
        return new Outcome(new Kept(Tally.notEvaluated(contract), ""), problems, language);
    }

    /** Whether the statements that an earlier call wrote are still there. */
    private boolean isThere(Tally tally) {
        return tally.months().isEmpty()
                || MonthSpan.of(tally.months()).months().stream().allMatch(month -> order.out().orElseThrow().has(tally.contract(), file(month)));
    }

    private String file(YearMonth month) {
        return month + order.form().ending();
    }

    private Outcome evaluate(Contract contract, String key, Language language) {
        Contracts.Opened opened = Contracts.open(root, contract, shelf);
        History history = opened.folder().history();
        List<YearMonth> asked = order.span().map(span -> span.within(contract.term())).orElse(List.of(history.last()));
        List<YearMonth> told = asked.stream().filter(month -> history.of(month).isPresent()).toList();
        List<Problem> problems = new ArrayList<>();
        asked.stream().filter(month -> !told.contains(month)).forEach(month ->
                problems.add(new CallProblem.MonthWithoutFacts(contract.id(), month, history.first(), history.last())));
        if (told.isEmpty()) {
            Tally tally = asked.isEmpty() ? Tally.outsideTerm(contract.id()) : Tally.notEvaluated(contract.id());
            return new Outcome(new Kept(tally, key), problems, language);
        }
        return new Outcome(new Kept(tally(opened, told, problems.size(), language), problems.isEmpty() ? key : ""), problems, language);
    }

    private Tally tally(Contracts.Opened opened, List<YearMonth> months, int missing, Language language) {
        Contract contract = opened.folder().contract();
        Evaluation evaluation = opened.evaluation(new ModelEngine());
        Desk desk = opened.desk(root, evaluation);
        Report report = order.form().report(opened, evaluation, language, false);
        BigDecimal total = BigDecimal.ZERO.setScale(contract.decimals());
        boolean provisional = false;
        int exceptions = missing;
        for (YearMonth month : months) {
            Statement statement = desk.statement(month);
            order.out().ifPresent(out -> out.put(contract.id(), file(month), report.write(List.of(statement), false)));
            total = total.add(statement.total());
            provisional |= statement.isProvisional();
            exceptions += statement.exceptions().size();
        }
        return new Tally(
                contract.id(), MonthSpan.written(months), Optional.of(total), contract.currency().getCurrencyCode(),
                provisional ? Tally.State.PROVISIONAL : Tally.State.FINAL, exceptions);
    }
}
