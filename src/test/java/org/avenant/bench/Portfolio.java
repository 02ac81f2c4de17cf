package org.avenant.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.avenant.evaluate.Evaluation;
import org.avenant.files.Root;
import org.avenant.rules.ModelEngine;

/**
 * Every contract of a root in one process: read, judged, fired and settled, nothing written. {@code Portfolio ROOT} lets each go
 * before the next one; {@code Portfolio ROOT keep} keeps them all, and prints how many kilobytes the heap then holds.
 */
public final class Portfolio {

    private Portfolio() {}

    /** Evaluates all months of all contracts: {@code ROOT [keep]}. */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        List<Object> kept = new ArrayList<>();
        for (String id : new Root(home).contracts()) {
            Loaded loaded = Loaded.open(home, id);
            Evaluation evaluation = loaded.evaluation(new ModelEngine());
            loaded.months().forEach(evaluation::evaluate);
            if (arguments.length > 1) {
                kept.add(evaluation);
            }
        }
        if (arguments.length > 1) {
            System.out.println(heapKilobytes());
            kept.clear();
        }
    }

    private static long heapKilobytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024;
    }
}
