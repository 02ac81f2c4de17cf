package org.avenant.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.avenant.contract.ClauseNumber;
import org.avenant.evaluate.Evaluation;
import org.avenant.explain.Explained;
import org.avenant.explain.Explainer;
import org.avenant.report.ExplainedJson;
import org.avenant.report.ExplainedText;
import org.avenant.rules.ModelEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant explain}: why a clause gives what it gives, and what it would take to give something else. */
@Command(
        name = "explain",
        description = "Tells how a month's clauses came to what they give: the rule in words, its figures, each step of the"
                + " arithmetic, what limits and gates did to it; and of the rules that did not answer, how far they are from it.",
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant explain helios-telecom 2026-06                   every clause, and what one more call is worth",
            "  avenant explain helios-telecom 2026-06 5.1               one clause",
            "  avenant explain helios-telecom 2026-06 5 --language en   an article, in English"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    @ParentCommand
    private Avenant avenant;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "the name of the contract's folder")
    private String contract;

    @Parameters(index = "1", paramLabel = "MONTH", description = "2026-04")
    private String month;

    @Parameters(index = "2", arity = "0..1", paramLabel = "CLAUSE", description = "the number of a clause or an article (default: all clauses)")
    private String clause;

    @Option(
            names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "text to read, json for programs (default: text)")
    private String format;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Avenant.demandOneOf("--format", format, FORMATS);
        Contracts.Opened opened = Contracts.open(avenant, contract);
        YearMonth asked = MonthRange.of(month, contract, opened.folder().history()).one();
        if (clause != null) {
            opened.demandServedUnder(clause);
        }
        Evaluation evaluation = opened.evaluation(new ModelEngine());
        Explainer explainer = opened.explainer(evaluation, opened.desk(avenant.root(), evaluation).statement(asked));
        Explained explanation = clause == null ? explainer.explain() : explainer.explain(new ClauseNumber(clause));
        avenant.console().out().print(format.equals("json")
                ? new ExplainedJson(avenant.language(), opened.book().speech()).write(explanation)
                : new ExplainedText(avenant.language(), opened.book().speech(), avenant.console().colour()).write(explanation));
        return explanation.statement().hasExceptions() ? Exit.PROBLEM : Exit.WELL;
    }
}
