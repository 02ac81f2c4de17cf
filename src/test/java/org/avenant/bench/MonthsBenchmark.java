package org.avenant.bench;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.avenant.evaluate.Evaluation;
import org.avenant.evaluate.Inspection;
import org.avenant.explain.Explainer;
import org.avenant.language.Language;
import org.avenant.report.TextReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** A contract-month of helios-telecom, its files read and its rules judged: fifteen months, the mean of all. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Helios.MONTHS)
public class MonthsBenchmark {

    /** The arithmetic alone. */
    @Benchmark
    public void handWritten(Helios helios, Blackhole hole) {
        for (HandWritten month : helios.months()) {
            BigDecimal total = month.compute();
            hole.consume(total);
        }
    }

    /** Fired and settled, one month after the other. */
    @Benchmark
    public void settled(Helios helios, Blackhole hole) {
        Evaluation evaluation = helios.unknown();
        for (YearMonth month : helios.calendar()) {
            hole.consume(evaluation.evaluate(month));
        }
    }

    /** Each month as if it were the only one, so that the months it looks back at are fired again. */
    @Benchmark
    public void settledAlone(Helios helios, Blackhole hole) {
        for (YearMonth month : helios.calendar()) {
            hole.consume(helios.unknown().evaluate(month));
        }
    }

    /** With all that an explanation rests on: every line's expression and figures, and how each condition of each rule came out. */
    @Benchmark
    public void withReasons(Helios helios, Blackhole hole) {
        Evaluation evaluation = helios.unknown();
        for (YearMonth month : helios.calendar()) {
            Inspection inspection = evaluation.inspect(month);
            inspection.statement().lines().forEach(line -> {
                hole.consume(line.expression());
                hole.consume(line.evidence());
            });
            hole.consume(inspection.rules());
        }
    }

    /** With the statement's text, formulas in words included. */
    @Benchmark
    public void inWords(Helios helios, Blackhole hole) {
        Evaluation evaluation = helios.unknown();
        TextReport report = new TextReport(Language.FRENCH, false);
        for (YearMonth month : helios.calendar()) {
            hole.consume(report.write(List.of(evaluation.evaluate(month)), false));
        }
    }

    /** With what it would take to come out otherwise, for which the rules are fired again on other figures. */
    @Benchmark
    public void whyNot(Helios helios, Blackhole hole) {
        Evaluation evaluation = helios.unknown();
        for (YearMonth month : helios.calendar()) {
            Inspection inspection = evaluation.inspect(month);
            hole.consume(new Explainer(evaluation, helios.history(), inspection, inspection.statement()).explain());
        }
    }

    /** Fired through the ordinary Drools road, and settled. */
    @Benchmark
    public void classic(Helios helios, Blackhole hole) {
        Evaluation evaluation = helios.unknownToClassic();
        for (YearMonth month : helios.calendar()) {
            hole.consume(evaluation.evaluate(month));
        }
    }
}
