package org.avenant.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.avenant.evaluate.Evaluation;
import org.avenant.files.StatementsFolder.Kept;
import org.avenant.files.StatementsFolder;
import org.avenant.issue.Desk;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.avenant.report.Report;
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
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant evaluate helios-telecom                          the last month that has facts",
            "  avenant evaluate helios-telecom 2026-04 --language en    one month, in English",
            "  avenant evaluate helios-telecom 2026-01..2026-06 --format csv",
            "  avenant evaluate helios-telecom 2026-06 --format json --explain",
            "  avenant --root ../contracts-of-ours evaluate halden 2026-04",
            "  avenant evaluate --all 2026-04                           every contract, a line each",
            "  avenant evaluate --all 2026-01..2026-12 --out year       and their statements, as files"
        })
final class EvaluateCommand implements Callable<Integer> {

    @ParentCommand
    private Avenant avenant;

    @Parameters(
            arity = "0..*", paramLabel = "CONTRACT [MONTH]",
            description = {
                "the names of contracts' folders, mostly of one; of several, a line each",
                "2026-04, or a range 2026-01..2026-06 (default: the last month that has facts)"
            })
    private List<String> words;

    @Option(names = "--all", description = "every contract, a line each; what is wrong with one does not stop the others")
    private boolean all;

    @Option(names = "--out", paramLabel = "DIR", description = "keep the statements in a folder, a file a month, and a summary of all of them")
    private String out;

    @Option(names = "--resume", description = "with --out: leave out what an earlier call kept there of the same files")
    private boolean resume;

    @Option(
            names = "--format", paramLabel = "text|json|csv",
            description = "text to read, json for programs, csv for tables (default: text)")
    private String format;

    @Option(names = "--explain", description = "with --format json: also why, why not, and how far, as “avenant explain” tells it")
    private boolean explain;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Form form = Form.of(format == null ? Form.TEXT : format, explain);
        demandFolder("--resume", resume);
        Asked asked = Asked.of(words == null ? List.of() : words, all, avenant.root());
        return all || out != null || asked.contracts().size() > 1 ? many(asked, form) : one(asked, form);
    }

    private int one(Asked asked, Form form) {
        String contract = asked.contracts().iterator().next();
        Contracts.Opened opened = Contracts.open(avenant, contract);
        MonthRange range = MonthRange.of(asked.month().orElse(null), contract, opened.folder().history());
        Evaluation evaluation = opened.evaluation(new ModelEngine());
        Desk desk = opened.desk(avenant.root(), evaluation);
        List<Statement> statements = range.months().stream().map(desk::statement).toList();
        Report report = form.report(opened, evaluation, avenant.language(), avenant.console().colour());
        avenant.console().out().print(report.write(statements, range.isRange()));
        if (form.name().equals(Form.CSV)) {
            tellExceptions(statements, avenant.language());
        }
        return statements.stream().anyMatch(Statement::hasExceptions) ? Exit.PROBLEM : Exit.WELL;
    }

    private int many(Asked asked, Form form) {
        demandFolder("--format", format != null);
        Optional<MonthSpan> span = asked.month().map(MonthSpan::of);
        Optional<StatementsFolder> folder = Optional.ofNullable(out).map(this::folder);
        Map<String, Kept> earlier = resume ? folder.orElseThrow().summary() : new HashMap<>();
        earlier.keySet().retainAll(avenant.root().contracts());
        PortfolioOrder order = new PortfolioOrder(
                avenant::root, avenant.chosenLanguage(), avenant.language(), span, !all, form, folder, earlier);
        return new Portfolio(order, avenant.console(), asked.contracts()).evaluate(asked.contracts());
    }

    /** Refuses what only makes sense where files are kept. */
    private void demandFolder(String option, boolean given) {
        if (given && out == null) {
            throw new Refusal(new CallProblem.OptionWithoutFolder(option));
        }
    }

    private StatementsFolder folder(String name) {
        if (name.isBlank()) {
            throw new Refusal(new CallProblem.ArgumentMissing(List.of("--out DIR")));
        }
        Path folder = Avenant.path(name);
        if (avenant.root().keeps(folder)) {
            throw new Refusal(new CallProblem.OutputAmongInput(name));
        }
        return StatementsFolder.at(folder);
    }

    /** A table of amounts has no room for what is open, so that goes where remarks go. */
    private void tellExceptions(List<Statement> statements, Language language) {
        for (Statement statement : statements) {
            avenant.console().tell(statement.contract().id() + " " + statement.month(), statement.exceptions(), language);
        }
    }
}
