package org.avenant.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What an operation takes of the processor, by JMH: all in one warmed-up process and in turn, round after round, so that
 * whatever slows the machine down meets them all. JMH's own processes would run minutes apart.
 */
final class Rates {

    private final Map<String, List<Double>> nanos = new LinkedHashMap<>();

    private Rates() {}

    /** All benchmarks of a class. */
    static Rates of(Settings settings, Class<?>... benchmarks) {
        Rates rates = new Rates();
        System.err.println("warming up");
        run(settings.warmUp(), benchmarks);
        for (int round = 0; round < settings.rounds(); round++) {
            System.err.println("round " + (round + 1) + " of " + settings.rounds());
            run(1, benchmarks).forEach(rates::take);
        }
        return rates;
    }

    private static List<RunResult> run(int warmUp, Class<?>... benchmarks) {
        OptionsBuilder options = new OptionsBuilder();
        for (Class<?> one : benchmarks) {
            options.include(one.getName().replace(".", "\\.") + "\\.");
        }
        Options all = options.forks(0).verbosity(VerboseMode.SILENT).shouldFailOnError(true).addProfiler(CpuTime.class)
                .warmupTime(TimeValue.seconds(1)).warmupIterations(warmUp)
                .measurementTime(TimeValue.seconds(1)).measurementIterations(1)
                .build();
        try {
            return List.copyOf(new Runner(all).run());
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(RunResult result) {
        String method = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
        String size = result.getParams().getParamsKeys().isEmpty() ? "" : " " + result.getParams().getParam("size");
        nanos.computeIfAbsent(method + size, any -> new ArrayList<>()).add(result.getSecondaryResults().get(CpuTime.NAME).getScore());
    }

    /** Nanoseconds of the processor for each operation, round by round: of {@code Class.method}, and its size where it has one. */
    List<Double> of(String name) {
        return nanos.get(name);
    }

    double median(String name) {
        return Spread.of(of(name)).median();
    }

    Spread ratio(String name, String against) {
        return Spread.ratio(of(name), of(against));
    }
}
