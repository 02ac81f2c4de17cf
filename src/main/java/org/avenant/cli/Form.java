package org.avenant.cli;

import org.avenant.evaluate.Evaluation;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.avenant.report.CsvReport;
import org.avenant.report.JsonReport;
import org.avenant.report.Report;
import org.avenant.report.TextReport;

/**
 * How statements are to be written.
 *
 * @param explained whether they also tell how they came about
 */
record Form(String name, boolean explained) {

    static final String TEXT = "text";
    static final String CSV = "csv";
    private static final String JSON = "json";

    /** All that there are, as a syntax has them. */
    static final String NAMES = String.join("|", TEXT, JSON, CSV);

    /** Fails with a {@link Refusal} of an explanation in a form that has no room for it. */
    static Form of(String name, boolean explained) {
        if (explained && !name.equals(JSON)) {
            throw new Refusal(new CallProblem.OptionWithoutFormat("--explain", "--format json"));
        }
        return new Form(name, explained);
    }

    /** What a file of it ends in. */
    String ending() {
        return name.equals(TEXT) ? ".txt" : "." + name;
    }

    /** The writer of a contract's statements. */
    Report report(Contracts.Opened opened, Evaluation evaluation, Language language, boolean colour) {
        return switch (name) {
            case JSON -> explained ? opened.explaining(language, evaluation) : new JsonReport(language);
            case CSV -> new CsvReport();
            default -> new TextReport(language, colour);
        };
    }
}
