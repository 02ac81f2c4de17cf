package org.avenant.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One benchmark of JMH in a process of its own, warmed up once, and measured whenever it is called by a line. It is warm when
 * the compiler has come to an end, which takes long on a busy machine, or when the process has had as many seconds of the
 * processor as the line says. It answers with a line for each size, and an empty one.
 */
public final class RateOnCall {

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    /** So many runs in a row, in which the compiler hardly did anything. */
    private static final int IDLE_RUNS = 3;
    private static final int IDLE_MILLIS = 60;

    private RateOnCall() {}

    /** Measures what a pattern names, for so many milliseconds, on call: {@code PATTERN MILLISECONDS}. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        TimeValue window = TimeValue.milliseconds(Long.parseLong(arguments[1]));
        BufferedReader calls = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String call = calls.readLine(); call != null; call = calls.readLine()) {
            warmUp(arguments[0], window, Integer.parseInt(call) * 1e9);
            for (RunResult result : run(arguments[0], window)) {
                System.out.println(name(result) + "=" + result.getSecondaryResults().get(CpuTime.NAME).getScore());
            }
            System.out.println();
        }
    }

    private static void warmUp(String benchmark, TimeValue window, double mostNanos) throws RunnerException {
        int idle = 0;
        while (idle < IDLE_RUNS && CpuTime.ofProcess() < mostNanos) {
            long before = COMPILER.getTotalCompilationTime();
            run(benchmark, window);
            idle = COMPILER.getTotalCompilationTime() - before < IDLE_MILLIS ? idle + 1 : 0;
        }
    }

    private static List<RunResult> run(String benchmark, TimeValue window) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(benchmark).forks(0).verbosity(VerboseMode.SILENT).shouldFailOnError(true).addProfiler(CpuTime.class)
                .warmupTime(window).warmupIterations(1)
                .measurementTime(window).measurementIterations(1)
                .build();
        return List.copyOf(new Runner(options).run());
    }

    /** {@code Class.method}, and its size where it has one. */
    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
        return method + (result.getParams().getParamsKeys().isEmpty() ? "" : " " + result.getParams().getParam("size"));
    }
}
