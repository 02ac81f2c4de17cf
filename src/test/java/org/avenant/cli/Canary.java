package org.avenant.cli;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sings when anything in a file was run: a call of it, a property of the machine, or a file left behind. */
public final class Canary {

    private static final AtomicBoolean SANG = new AtomicBoolean();
    private static final Path FILE = Path.of("target/canary");

    private Canary() {}

    /** What every attack tries to call; a condition that calls it holds. */
    public static boolean sing() {
        SANG.set(true);
        return true;
    }

    /** Whether it sang since it was last asked. */
    static boolean sang() {
        return SANG.getAndSet(false) | System.clearProperty("avenant.canary") != null | FILE.toFile().delete();
    }
}
