package org.avenant.cli;

import java.util.concurrent.Callable;
import org.avenant.contract.ClauseNumber;
import org.avenant.files.ContractFolder;
import org.avenant.ladder.LadderMaker;
import org.avenant.report.LadderTable;
import org.avenant.rules.ModelEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant ladder}: the table of a clause, to be reviewed and signed. */
@Command(
        name = "ladder",
        description = "Prints what a clause gives just below, at and just above each of its thresholds, as a table to be"
                + " reviewed against the signed wording and kept in contracts/CONTRACT/ladders/.",
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant ladder quickstart 3.1",
            "  avenant ladder helios-telecom 4.2 > contracts/helios-telecom/ladders/04-prix.csv"
        })
final class LadderCommand implements Callable<Integer> {

    @ParentCommand
    private Avenant avenant;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "the name of the contract's folder")
    private String contract;

    @Parameters(index = "1", paramLabel = "CLAUSE", description = "the clause's number, as in the wording: 4.2")
    private String clause;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Contracts.Opened opened = Contracts.open(avenant, contract);
        opened.demandServed(clause);
        ContractFolder folder = opened.folder();
        LadderMaker maker = new LadderMaker(
                folder.contract(), opened.book(), folder.measures(), folder.history(),
                opened.evaluation(new ModelEngine()), avenant.language());
        avenant.console().out().print(new LadderTable(avenant.language()).write(maker.of(new ClauseNumber(clause))));
        return Exit.WELL;
    }
}
