package org.avenant.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
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
    private final Contracts.Drafts drafts = new Bookshelf()::draft;

    PortfolioWorker(PortfolioOrder order) {
        this.order = order;
        this.root = order.root().get();
    }

    /**
     * What came of a contract.
     *
     * @param problems what is wrong with its files, or with what the call asks of it
     * @param untold the months with exceptions that their statements have no room for
     * @param language the one to tell them in
     */
    record Outcome(Kept kept, List<Problem> problems, List<Statement> untold, Language language) {

        static Outcome failed(String contract, List<Problem> problems, Language language) {
            return new Outcome(new Kept(Tally.notEvaluated(contract), ""), problems, List.of(), language);
        }
    }

    /** Never fails: what goes wrong with one contract must not stop the others. */
    Outcome evaluate(String name) {
        Language language = order.language();
        try {
            Contract contract = root.contract(name);
            language = order.chosen().orElse(contract.language());
            Optional<Kept> earlier = Optional.ofNullable(order.earlier().get(name)).filter(kept -> isAsItWas(contract, kept));
            return earlier.isPresent() ? new Outcome(earlier.get(), List.of(), List.of(), language) : evaluate(contract, language);
        } catch (Refusal refusal) {
            return Outcome.failed(name, refusal.problems(), language);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            return Outcome.failed(name, List.of(Avenant.unforeseen(defect)), language);
        }
    }

    /** Whether what an earlier call wrote is still there, to the letter, and is still what this one would write. */
    private boolean isAsItWas(Contract contract, Kept kept) {
        List<String> texts = new ArrayList<>();
        MonthSpan.find(kept.tally().months()).ifPresent(span -> span.months().forEach(month ->
                texts.add(order.out().orElseThrow().text(contract.id(), file(month)).orElse(""))));
        return kept.seal().equals(seal(contract, kept.tally(), texts));
    }

    private String seal(Contract contract, Tally tally, Iterable<String> texts) {
        StringBuilder more = new StringBuilder(order.written() + "\n" + tally + "\n");
        texts.forEach(text -> more.append(text.length()).append(' ').append(sum(text)).append('\n'));
        return root.key(contract, more.toString());
    }

    /** A statement follows from the files; its own sum is there for slips of those who open it. */
    private static long sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private String file(YearMonth month) {
        return month + order.form().ending();
    }

    private Outcome evaluate(Contract contract, Language language) {
        Contracts.Opened opened = Contracts.open(root, contract, drafts);
        History history = opened.folder().history();
        List<YearMonth> asked = order.span().map(span -> order.byName() ? span.months() : span.within(contract.term())).orElse(List.of(history.last()));
        List<YearMonth> told = asked.stream().filter(month -> history.of(month).isPresent()).toList();
        List<YearMonth> missing = asked.stream().filter(month -> !told.contains(month)).toList();
        // Of many months without facts the first is told, and from when until when there are some.
        List<Problem> problems = missing.stream().limit(1)
                .<Problem>map(month -> new CallProblem.MonthWithoutFacts(contract.id(), month, history.first(), history.last()))
                .toList();
        if (asked.isEmpty()) {
            return new Outcome(new Kept(Tally.outsideTerm(contract.id()), ""), List.of(), List.of(), language);
        }
        return told.isEmpty() ? Outcome.failed(contract.id(), problems, language) : evaluate(opened, told, missing.size(), problems, language);
    }

    private Outcome evaluate(Contracts.Opened opened, List<YearMonth> months, int missing, List<Problem> problems, Language language) {
        Contract contract = opened.folder().contract();
        Evaluation evaluation = opened.evaluation(new ModelEngine());
        Desk desk = opened.desk(root, evaluation);
        List<Statement> statements = months.stream().map(desk::statement).toList();
        Tally tally = tally(contract, statements, missing);
        List<Statement> untold = order.form().name().equals(Form.CSV) && order.out().isPresent()
                ? statements.stream().filter(Statement::hasExceptions).toList()
                : List.of();
        Map<YearMonth, String> texts = new LinkedHashMap<>();
        if (order.out().isPresent()) {
            Report report = order.form().report(opened, evaluation, language, false);
            statements.forEach(statement -> texts.put(statement.month(), report.write(List.of(statement), false)));
            texts.forEach((month, text) -> order.out().get().put(contract.id(), file(month), text));
        }
        boolean sealed = order.out().isPresent() && problems.isEmpty() && untold.isEmpty();
        return new Outcome(new Kept(tally, sealed ? seal(contract, tally, texts.values()) : ""), problems, untold, language);
    }

    private static Tally tally(Contract contract, List<Statement> statements, int missing) {
        BigDecimal total = statements.stream().map(Statement::total).reduce(BigDecimal::add).orElseThrow();
        boolean provisional = statements.stream().anyMatch(Statement::isProvisional);
        int exceptions = missing + statements.stream().mapToInt(statement -> statement.exceptions().size()).sum();
        return new Tally(
                contract.id(), MonthSpan.written(statements.stream().map(Statement::month).toList()), Optional.of(total),
                contract.currency().getCurrencyCode(), provisional ? Tally.State.PROVISIONAL : Tally.State.FINAL, exceptions);
    }
}
