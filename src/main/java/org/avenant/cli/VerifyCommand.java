package org.avenant.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.evaluate.Evaluation;
import org.avenant.files.StatementText;
import org.avenant.issue.Desk;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.StatementProblem;
import org.avenant.report.JsonReport;
import org.avenant.report.VerifiedReport;
import org.avenant.rules.ModelEngine;
import org.avenant.statement.Statement;
import org.avenant.verify.Comparison;
import org.avenant.verify.Finding;
import org.avenant.verify.Malformed;
import org.avenant.verify.Verification.Checked;
import org.avenant.verify.Verification;

/**
 * {@code avenant verify}: a statement computed again from its file alone.
 *
 * @param contracts those opened so far, by their names
 */
record VerifyCommand(Avenant avenant, Given given, Map<String, Current> contracts) implements Command {

    static final Syntax SYNTAX = Syntax.of("verify").word("STATEMENT.json").flag("--contract");

    /** A contract as it is today. */
    record Current(Contracts.Opened opened, Evaluation evaluation, Desk desk) {}

    VerifyCommand(Avenant avenant, Given given) {
        this(avenant, given, new HashMap<>());
    }

    @Override
    public int run() {
        StatementText file = StatementText.read(given.word(0));
        List<Checked> statements = checked(file);
        if (avenant.chosenLanguage().isEmpty()) {
            Language.of(statements.get(0).language()).ifPresent(avenant::speak);
        }
        List<Problem> problems = new ArrayList<>();
        statements.forEach(statement -> problems.addAll(problems(file, statement)));
        avenant.console().tell(problems, avenant.language());
        return problems.isEmpty() ? Exit.WELL : Exit.PROBLEM;
    }

    private static List<Checked> checked(StatementText file) {
        try {
            return Verification.of(file.text());
        } catch (Malformed e) {
            throw new Refusal(new StatementProblem.NotAStatement(file.place(e.line(), e.column(), 1), e.field()));
        }
    }

    private List<Problem> problems(StatementText file, Checked statement) {
        List<Finding> findings = new ArrayList<>(statement.findings());
        if (given.has("--contract")) {
            Comparison.first(statement.statement(), again(statement)).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            avenant.console().out().print(new VerifiedReport(avenant.language()).write(statement, given.has("--contract")));
        }
        return findings.stream().<Problem>map(finding -> FindingInWords.problem(finding, file)).toList();
    }

    /** The statement as the contract gives it today, in the language it was written in. */
    private String again(Checked statement) {
        Current current = contracts.computeIfAbsent(statement.contract(), this::open);
        Statement again = current.desk().statement(
                MonthRange.of(statement.month(), statement.contract(), current.opened().folder().history()).one());
        Language language = Language.of(statement.language()).orElse(avenant.language());
        JsonReport report = statement.statement().has("explanation")
                ? current.opened().explaining(language, current.evaluation())
                : new JsonReport(language);
        return report.write(List.of(again), false);
    }

    private Current open(String contract) {
        Language spoken = avenant.language();
        Contracts.Opened opened = Contracts.open(avenant, contract);
        avenant.speak(spoken);
        Evaluation evaluation = opened.evaluation(new ModelEngine());
        return new Current(opened, evaluation, opened.desk(avenant.root(), evaluation));
    }
}
