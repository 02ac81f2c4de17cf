package org.avenant.cli;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does one thing for each of many names, several at a time; what comes of each is taken in the order of the names. */
final class InTurn {

    /** So many for each worker may be begun before the first is taken: enough that none waits, too few to fill memory. */
    private static final int AHEAD = 8;

    private InTurn() {}

    /**
     * @param worker makes what one thread works with, and keeps from name to name
     * @param taker takes what comes of them, in this thread
     */
    static <T> void each(Collection<String> names, int workers, Supplier<Function<String, T>> worker, Consumer<T> taker) {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        ThreadLocal<Function<String, T>> own = ThreadLocal.withInitial(worker);
        Deque<Future<T>> begun = new ArrayDeque<>();
        try {
            for (String name : names) {
                if (begun.size() == workers * AHEAD) {
                    taker.accept(done(begun.remove()));
                }
                begun.add(pool.submit(() -> own.get().apply(name)));
            }
            while (!begun.isEmpty()) {
                taker.accept(done(begun.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
