package org.avenant.cli;

import org.avenant.contract.ClauseNumber;
import org.avenant.files.ContractFolder;
import org.avenant.ladder.LadderMaker;
import org.avenant.report.LadderTable;
import org.avenant.rules.ModelEngine;

/** {@code avenant ladder}: the table of a clause, to be reviewed and signed. */
record LadderCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("ladder").word("CONTRACT").word("CLAUSE");

    @Override
    public int run() {
        Contracts.Opened opened = Contracts.open(avenant, given.word(0));
        String clause = given.word(1);
        opened.demandServed(clause);
        ContractFolder folder = opened.folder();
        LadderMaker maker = new LadderMaker(
                folder.contract(), opened.book(), folder.measures(), folder.history(),
                opened.evaluation(new ModelEngine()), avenant.language());
        avenant.console().out().print(new LadderTable(avenant.language()).write(maker.of(new ClauseNumber(clause))));
        return Exit.WELL;
    }
}
