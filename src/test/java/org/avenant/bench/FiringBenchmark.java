package org.avenant.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.avenant.rules.ClassicEngine;
import org.avenant.rules.Engine;
import org.avenant.rules.ModelEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Nothing but rules on facts, without settlement: the facts of each of the fifteen months are there in each engine's own
 * form, and what comes out is which rules matched.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Helios.MONTHS)
public class FiringBenchmark {

    /** The rules as they are fired. */
    @Benchmark
    public void ours(Ours ours, Blackhole hole) {
        ours.months.forEach(month -> hole.consume(month.again()));
    }

    /** The same as plain DRL, built by Drools' own compiler. */
    @Benchmark
    public void classic(Classic classic, Blackhole hole) {
        classic.months.forEach(month -> hole.consume(month.again()));
    }

    /** The same for Evrete. */
    @Benchmark
    public void evrete(Evrete evrete, Blackhole hole) {
        evrete.months.forEach(month -> hole.consume(evrete.rules.fire(month)));
    }

    private static List<Fired.Firing> months(Engine engine) {
        return Fired.of(new Helios(), engine);
    }

    // Each is made once for all rounds: to make it again would set the compiler going again.

    /** Ours, ready to be fired. */
    @State(Scope.Thread)
    public static class Ours {
        private static final List<Fired.Firing> BUILT = months(new ModelEngine());
        private final List<Fired.Firing> months = BUILT;
    }

    /** The ordinary road, ready to be fired. */
    @State(Scope.Thread)
    public static class Classic {
        private static final List<Fired.Firing> BUILT = months(new ClassicEngine());
        private final List<Fired.Firing> months = BUILT;
    }

    /** Evrete, ready to be fired. */
    @State(Scope.Thread)
    public static class Evrete {
        private static final EvreteRules RULES = new EvreteRules();
        private static final List<List<Object>> BUILT =
                months(new ModelEngine()).stream().map(month -> EvreteRules.facts(month.facts())).toList();
        private final EvreteRules rules = RULES;
        private final List<List<Object>> months = BUILT;
    }
}
