package org.avenant.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.avenant.problem.CallProblem;
import org.avenant.report.JsonReport;
import org.avenant.rules.ModelEngine;
import org.avenant.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant issue}: keeps the statement of a month as it is sent. */
@Command(
        name = "issue",
        description = {
            "Keeps the statement of a month as it is sent, in contracts/ID/statements/, and never changes it again.",
            "What changes later is carried, line by line, as corrections on the next statement."
        },
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant issue helios-telecom 2026-04       in the contract's language",
            "  avenant evaluate helios-telecom 2026-05    the next, with what has changed"
        })
final class IssueCommand implements Callable<Integer> {

    @ParentCommand
    private Avenant avenant;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "the name of the contract's folder")
    private String contract;

    @Parameters(index = "1", paramLabel = "MONTH", description = "2026-04: the first month issued, or the one after the last issued")
    private String month;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Contracts.Opened opened = Contracts.open(avenant, contract);
        YearMonth asked = MonthRange.of(month, contract, opened.folder().history()).one();
        Statement statement = opened.desk(avenant.root(), new ModelEngine()).toIssue(asked);
        if (!statement.isFinal()) {
            return refuse(statement);
        }
        String text = new JsonReport(avenant.language()).write(List.of(statement), false);
        avenant.console().out().print(avenant.root().issue(statement.contract(), asked, text) + "\n");
        return Exit.WELL;
    }

    private int refuse(Statement statement) {
        avenant.console().tell(contract + " " + statement.month(), statement.exceptions(), avenant.language());
        avenant.console().err().print("\n");
        avenant.console().tell(List.of(new CallProblem.NotFinal(contract, statement.month())), avenant.language());
        return Exit.PROBLEM;
    }
}
