package org.avenant.cli;

import java.time.YearMonth;
import java.util.List;
import org.avenant.files.ContractFolder;
import org.avenant.problem.CallProblem;
import org.avenant.report.JsonReport;
import org.avenant.rules.ModelEngine;
import org.avenant.statement.Statement;

/** {@code avenant issue}: keeps the statement of a month as it is sent. */
record IssueCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("issue").word("CONTRACT").word("MONTH");

    @Override
    public int run() {
        String contract = given.word(0);
        Contracts.Opened opened = Contracts.open(avenant, contract);
        YearMonth asked = MonthRange.of(given.word(1), contract, opened.folder().history()).one();
        Statement statement = opened.desk(avenant.root(), new ModelEngine()).toIssue(asked);
        if (!statement.isFinal()) {
            return refuse(statement);
        }
        boolean first = avenant.root().issued(statement.contract()).isEmpty();
        String text = new JsonReport(avenant.language()).write(List.of(statement), false);
        String file = avenant.root().issue(statement.contract(), asked, text);
        avenant.console().out().print(file + "\n");
        if (first) {
            tellLeftOut(opened.folder(), asked, file);
        }
        return Exit.WELL;
    }

    /** The first to be issued may be any month, but it closes those before it. */
    private void tellLeftOut(ContractFolder folder, YearMonth issued, String file) {
        folder.history().until(issued.minusMonths(1)).stream()
                .filter(month -> !month.isBlank() && folder.contract().term().contains(month.month()))
                .findFirst()
                .ifPresent(month -> avenant.console().tell(
                        List.of(new CallProblem.MonthsNotIssued(folder.contract().id(), month.month(), issued, file)), avenant.language()));
    }

    private int refuse(Statement statement) {
        String contract = statement.contract().id();
        avenant.console().tell(contract + " " + statement.month(), statement.exceptions(), avenant.language());
        avenant.console().err().print("\n");
        avenant.console().tell(List.of(new CallProblem.NotFinal(contract, statement.month())), avenant.language());
        return Exit.PROBLEM;
    }
}
