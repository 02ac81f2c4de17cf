package org.avenant.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long this thread was at work, however busy the machine is with others. */
final class Stopwatch {

    /** What a person takes for at once. */
    static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final long start = now();

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    Duration spent() {
        return Duration.ofNanos(now() - start);
    }
}
