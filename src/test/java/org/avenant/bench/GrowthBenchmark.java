package org.avenant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.avenant.cli.Workspace;
import org.avenant.evaluate.Evaluation;
import org.avenant.rules.ModelEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** One contract from its files to the statements of all its months, as its rules and its months grow in number. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class GrowthBenchmark {

    /** Rules × months, or the bill of 64 metrics, 64 guarantees and 64 discounts. */
    @Param({"8x12", "40x12", "200x12", "40x36", "40x120", Bill.ID})
    public String size;

    private Path root;
    private String contract;

    @Setup
    public void write() throws IOException {
        root = Files.createTempDirectory("avenant-growth");
        if (size.equals(Bill.ID)) {
            Bill.draw().write(Workspace.with(root));
            contract = Bill.ID;
        } else {
            String[] both = size.split("x");
            Generator.write(root, 1, Integer.parseInt(both[0]), Integer.parseInt(both[1]));
            contract = Generated.of(1, 8, 1).id();
        }
    }

    @TearDown
    public void delete() {
        new Workspace(root).deleteTree("");
    }

    /** Read, judged, fired and settled. */
    @Benchmark
    public void contract(Blackhole hole) {
        Loaded loaded = Loaded.open(root, contract);
        Evaluation evaluation = loaded.evaluation(new ModelEngine());
        loaded.months().forEach(month -> hole.consume(evaluation.evaluate(month)));
    }
}
