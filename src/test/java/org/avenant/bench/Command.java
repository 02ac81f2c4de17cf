package org.avenant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A whole command, run as a process of its own: what a person waits for. */
record Command(List<String> words) {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    /** As the launcher starts Java, so that nothing but the program differs. */
    private static final List<String> FLAGS = Stream.concat(
            Stream.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1", "-XX:-UsePerfData", "-Xshare:auto"),
            Stream.of("-XX:+UseTransparentHugePages").filter(flag -> givesLargePages())).toList();
    private static final Path SELF = Path.of("/proc/self/stat");
    private static final int TICK_MILLIS = 10;
    private static final int LOOK_MILLIS = 5;

    /**
     * What a run took.
     *
     * @param millis from its start to its end
     * @param cpuMillis of the processor, to ten milliseconds; not a number where the system does not tell
     * @param peakMegabytes the most that it held in memory; not a number where the system does not tell
     */
    record Run(double millis, double cpuMillis, double peakMegabytes, int exit, String out) {}

    /** The launcher on the last build. */
    static Command avenant(String... words) {
        return new Command(Stream.concat(Stream.of("./avenant"), Stream.of(words)).toList());
    }

    /** A class of the benchmarks that needs nothing but the JDK. */
    static Command alone(Class<?> main, String... words) {
        return java(Path.of("target", "test-classes").toString(), main, words);
    }

    /** A class of the benchmarks that uses ours. */
    static Command onOurs(Class<?> main, String... words) {
        return java(System.getProperty("java.class.path"), main, words);
    }

    private static boolean givesLargePages() {
        try {
            return Files.readString(Path.of("/sys/kernel/mm/transparent_hugepage/enabled")).contains("[madvise]");
        } catch (IOException e) {
            return false;
        }
    }

    private static Command java(String path, Class<?> main, String... words) {
        List<String> all = new ArrayList<>();
        all.add(JAVA_HOME.resolve("bin/java").toString());
        all.addAll(FLAGS);
        all.addAll(List.of("-cp", path, main.getName()));
        all.addAll(List.of(words));
        return new Command(all);
    }

    /** Runs it; nothing else of ours runs meanwhile. */
    Run run() {
        try {
            Path out = Files.createTempFile("avenant-bench", ".out");
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("AVENANT_BUILD", "never");
            builder.environment().put("AVENANT_ARCHIVE", "now");
            builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
            double cpu = cpuOfChildren();
            long start = System.nanoTime();
            Process process = builder.start();
            double peak = watch(process);
            double millis = (System.nanoTime() - start) / 1e6;
            Run run = new Run(millis, cpuOfChildren() - cpu, peak, process.exitValue(), Files.readString(out));
            Files.delete(out);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at its peak until it ends: the kernel keeps the most it ever held, so that only the very last moment can be missed. */
    private static double watch(Process process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = Double.NaN;
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                double now = peak(status);
                peak = Double.isNaN(now) ? peak : now;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return peak;
    }

    private static double peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToDouble(line -> number(line) / 1024).findFirst().orElse(Double.NaN);
        } catch (IOException | UncheckedIOException e) {
            return Double.NaN;
        }
    }

    private static double number(String line) {
        return Double.parseDouble(line.replaceAll("[^0-9]", ""));
    }

    /** What all processes that this one started and saw end have taken together. */
    private static double cpuOfChildren() {
        try {
            String stat = Files.readString(SELF);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return TICK_MILLIS * (Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]));
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
