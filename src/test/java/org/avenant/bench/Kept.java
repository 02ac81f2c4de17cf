package org.avenant.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.avenant.evaluate.Evaluation;
import org.avenant.files.Root;
import org.avenant.rules.Bookshelf;
import org.avenant.rules.ModelEngine;

/** Keeps every contract of a root in one process, all its months evaluated, and prints how many kilobytes the heap then holds. */
public final class Kept {

    private Kept() {}

    /** Opens all contracts of a root. */
    public static void main(String[] arguments) {
        Root root = new Root(Path.of(arguments[0]));
        Bookshelf shelf = new Bookshelf();
        List<Evaluation> kept = new ArrayList<>();
        for (String id : root.contracts()) {
            Loaded loaded = Loaded.open(root, id, shelf);
            Evaluation evaluation = loaded.evaluation(new ModelEngine());
            loaded.months().forEach(evaluation::evaluate);
            kept.add(evaluation);
        }
        System.out.println(heapKilobytes());
        kept.clear();
    }

    private static long heapKilobytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024;
    }
}
