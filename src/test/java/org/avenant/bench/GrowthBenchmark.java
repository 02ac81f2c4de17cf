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

/** One contract as its rules and its months grow in number: from its files to the statements of all its months, and these alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class GrowthBenchmark {

    /** Rules × months, or the bill of 64 metrics, 64 guarantees and 64 discounts. */
    @Param({"8x12", "40x12", "200x12", "40x36", "40x120", Bill.ID})
    public String size;

    private Path root;
    private String contract;
    private Loaded loaded;
    private Evaluation prepared;

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
        loaded = Loaded.open(root, contract);
        prepared = loaded.evaluation(new ModelEngine());
    }

    @TearDown
    public void delete() {
        new Workspace(root).deleteTree("");
    }

    /** Read, judged, fired and settled. */
    @Benchmark
    public void contract(Blackhole hole) {
        Loaded fresh = Loaded.open(root, contract);
        Evaluation evaluation = fresh.evaluation(new ModelEngine());
        fresh.months().forEach(month -> hole.consume(evaluation.evaluate(month)));
    }

    /** Fired and settled: read and judged before, and no month known yet. */
    @Benchmark
    public void months(Blackhole hole) {
        Evaluation evaluation = prepared.on(loaded.history());
        loaded.months().forEach(month -> hole.consume(evaluation.evaluate(month)));
    }
}
