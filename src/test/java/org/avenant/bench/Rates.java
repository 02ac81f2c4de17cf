package org.avenant.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * What an operation takes of the processor, by JMH: each benchmark in a process of its own, warmed up, so that none spoils
 * what the compiler made of another; and all in turn, round after round, so that whatever slows the machine down meets them
 * all. The processes that JMH starts itself would run minutes apart.
 */
final class Rates {

    private static final int WARM_ALREADY = 0;

    private final Map<String, List<Double>> nanos = new LinkedHashMap<>();

    private Rates() {}

    /** All benchmarks of some classes. */
    static Rates of(Settings settings, Class<?>... benchmarks) {
        Rates rates = new Rates();
        List<Called> all = Stream.of(benchmarks).flatMap(Rates::methods).map(one -> Called.start(one, settings.window())).toList();
        try {
            System.err.println("warming up");
            all.forEach(one -> one.call(settings.warmUp()));
            for (int round = 0; round < settings.rounds(); round++) {
                System.err.println("round " + (round + 1) + " of " + settings.rounds());
                all.forEach(one -> one.call(WARM_ALREADY).forEach(rates::take));
            }
        } finally {
            all.forEach(Called::end);
        }
        return rates;
    }

    /** Patterns that each mean one benchmark. */
    private static Stream<String> methods(Class<?> benchmarks) {
        return Stream.of(benchmarks.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> benchmarks.getName().replace(".", "\\.") + "\\." + method.getName() + "$");
    }

    /** A benchmark that waits in its process. */
    private record Called(Process process, BufferedReader answers, PrintStream calls) {

        static Called start(String benchmark, int millis) {
            try {
                Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC", "-Djmh.ignoreLock=true", "-cp", System.getProperty("java.class.path"),
                        RateOnCall.class.getName(), benchmark, Integer.toString(millis)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
                return new Called(
                        process, process.inputReader(StandardCharsets.UTF_8), new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> call(int cpuSeconds) {
            calls.println(cpuSeconds);
            List<String> lines = new ArrayList<>();
            try {
                for (String line = answers.readLine(); !"".equals(line); line = answers.readLine()) {
                    lines.add(Objects.requireNonNull(line, "a benchmark ended; what it said stands above"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines;
        }

        /** Nothing more is asked of it; threads of an engine may outlive its main method. */
        void end() {
            calls.close();
            process.destroy();
        }
    }

    private void take(String answer) {
        int split = answer.indexOf('=');
        nanos.computeIfAbsent(answer.substring(0, split), any -> new ArrayList<>()).add(Double.valueOf(answer.substring(split + 1)));
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
