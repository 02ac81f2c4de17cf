package org.avenant.cli;

import java.util.List;
import org.avenant.evaluate.Evaluation;
import org.avenant.files.ContractFolder;
import org.avenant.files.SampleFiles;
import org.avenant.language.Language;
import org.avenant.report.TextReport;
import org.avenant.rules.ModelEngine;
import org.avenant.rules.RuleBook;
import org.avenant.statement.Statement;

/**
 * A small contract evaluated in a thread of its own while a call and its files are read, so that what a month takes is
 * loaded by the time that it is used: two processors start sooner than one.
 */
final class WarmUp {

    private WarmUp() {}

    /** Begins for a call that fires rules, where there is a second processor to do it; it does not keep the process alive. */
    static void begin(String... call) {
        if (Commands.fires(call) && Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(Commands.showsMonth(call) ? WarmUp::text : WarmUp::statement, "warm-up");
            thread.setDaemon(true);
            // Whatever went wrong here would go wrong in the call, too, and is told there.
            thread.setUncaughtExceptionHandler((warmUp, failure) -> {});
            thread.start();
        }
    }

    /** The statement of the contract's only month, which nobody reads. */
    static String text() {
        return new TextReport(Language.ENGLISH, false).write(List.of(statement()), false);
    }

    private static Statement statement() {
        // The call comes to the engine last, so that this comes to it first.
        new ModelEngine().prepare(List.of()).fire(List.of());
        ContractFolder folder = SampleFiles.folder();
        Evaluation evaluation = new Contracts.Opened(folder, Contracts.draft(folder, RuleBook::draft).whole()).evaluation(new ModelEngine());
        return evaluation.evaluate(folder.history().last());
    }
}
