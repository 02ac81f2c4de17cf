package org.avenant.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** {@code avenant evaluate}: the statement of a month. */
record EvaluateCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("evaluate")
                .words("CONTRACT", 0, Syntax.ANY).words("MONTH", 0, 1)
                .flag("--all").option("--out", "DIR").flag("--resume")
                .option("--format", Form.NAMES).flag("--explain");

    @Override
    public int run() {
        Form form = Form.of(given.value("--format", Form.TEXT), given.has("--explain"));
        demandFolder("--resume");
        Asked asked = Asked.of(given.words(), given.has("--all"), avenant.root());
        return given.has("--all") || given.has("--out") || asked.contracts().size() > 1 ? many(asked, form) : one(asked, form);
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
        demandFolder("--format");
        Optional<MonthSpan> span = asked.month().map(MonthSpan::of);
        Optional<StatementsFolder> folder = given.value("--out").map(this::folder);
        Map<String, Kept> earlier = given.has("--resume") ? folder.orElseThrow().summary() : new HashMap<>();
        earlier.keySet().retainAll(avenant.root().contracts());
        PortfolioOrder order = new PortfolioOrder(
                avenant::root, avenant.chosenLanguage(), avenant.language(), span, !given.has("--all"), form, folder, earlier);
        return new Portfolio(order, avenant.console(), asked.contracts()).evaluate(asked.contracts());
    }

    /** Refuses what only makes sense where files are kept. */
    private void demandFolder(String option) {
        if (given.has(option) && !given.has("--out")) {
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
