package org.avenant.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.avenant.evaluate.Evaluation;
import org.avenant.issue.Desk;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.avenant.report.CsvReport;
import org.avenant.report.JsonReport;
import org.avenant.report.Report;
import org.avenant.report.TextReport;
import org.avenant.rules.ModelEngine;
import org.avenant.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant evaluate}: the statement of a month. */
@Command(
        name = "evaluate",
        description = "Gives what is due for a month, every amount with its clause, its figures and its arithmetic.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant evaluate helios-telecom                          the last month that has facts",
            "  avenant evaluate helios-telecom 2026-04 --language en    one month, in English",
            "  avenant evaluate helios-telecom 2026-01..2026-06 --format csv",
            "  avenant evaluate helios-telecom 2026-06 --format json --explain",
            "  avenant --root ../contracts-of-ours evaluate halden 2026-04"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv");

    @ParentCommand
    private Avenant avenant;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "the name of the contract's folder")
    private String contract;

    @Parameters(
            index = "1", arity = "0..1", paramLabel = "MONTH",
            description = "2026-04, or a range 2026-01..2026-06 (default: the last month that has facts)")
    private String month;

    @Option(
            names = "--format", paramLabel = "text|json|csv", defaultValue = "text",
            description = "text to read, json for programs, csv for tables (default: text)")
    private String format;

    @Option(names = "--explain", description = "with --format json: also why, why not, and how far, as “avenant explain” tells it")
    private boolean explain;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Avenant.demandOneOf("--format", format, FORMATS);
        if (explain && !format.equals("json")) {
            throw new Refusal(new CallProblem.OptionWithoutFormat("--explain", "--format json"));
        }
        Contracts.Opened opened = Contracts.open(avenant, contract);
        MonthRange range = MonthRange.of(month, contract, opened.folder().history());
        Evaluation evaluation = opened.evaluation(new ModelEngine());
        Desk desk = opened.desk(avenant.root(), evaluation);
        List<Statement> statements = range.months().stream().map(desk::statement).toList();
        avenant.console().out().print(report(opened, evaluation).write(statements, range.isRange()));
        if (format.equals("csv")) {
            tellExceptions(statements, avenant.language());
        }
        return statements.stream().anyMatch(Statement::hasExceptions) ? Exit.PROBLEM : Exit.WELL;
    }

    /** A table of amounts has no room for what is open, so that goes where remarks go. */
    private void tellExceptions(List<Statement> statements, Language language) {
        for (Statement statement : statements) {
            avenant.console().tell(statement.contract().id() + " " + statement.month(), statement.exceptions(), language);
        }
    }

    private Report report(Contracts.Opened opened, Evaluation evaluation) {
        Language language = avenant.language();
        return switch (format) {
            case "json" -> explain ? opened.explaining(language, evaluation) : new JsonReport(language);
            case "csv" -> new CsvReport();
            default -> new TextReport(language, avenant.console().colour());
        };
    }
}
