package org.avenant.cli;

import java.time.YearMonth;
import java.util.Optional;
import org.avenant.contract.ClauseNumber;
import org.avenant.evaluate.Evaluation;
import org.avenant.explain.Explained;
import org.avenant.explain.Explainer;
import org.avenant.report.ExplainedJson;
import org.avenant.report.ExplainedText;
import org.avenant.rules.ModelEngine;

/** {@code avenant explain}: why a clause gives what it gives, and what it would take to give something else. */
record ExplainCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("explain").word("CONTRACT").word("MONTH").words("CLAUSE", 0, 1).option("--format", "text|json");

    @Override
    public int run() {
        String format = given.value("--format", "text");
        Contracts.Opened opened = Contracts.open(avenant, given.word(0));
        YearMonth asked = MonthRange.of(given.word(1), given.word(0), opened.folder().history()).one();
        Optional<String> clause = given.words().stream().skip(2).findFirst();
        clause.ifPresent(opened::demandTold);
        Evaluation evaluation = opened.evaluation(new ModelEngine());
        Explainer explainer = opened.explainer(evaluation, opened.desk(avenant.root(), evaluation).statement(asked));
        Explained explanation = clause.map(ClauseNumber::new).map(explainer::explain).orElseGet(explainer::explain);
        avenant.console().out().print(format.equals("json")
                ? new ExplainedJson(avenant.language(), opened.book().speech()).write(explanation)
                : new ExplainedText(avenant.language(), opened.book().speech(), avenant.console().colour()).write(explanation));
        return explanation.statement().hasExceptions() ? Exit.PROBLEM : Exit.WELL;
    }
}
