package org.avenant.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.avenant.bench.Rounds.Turn;
import org.avenant.cli.Workspace;

/** From command to statement, against a program that prints the same, and against a JVM that says hello. */
final class Starts {

    private static final String BARE = "bare JVM";
    private static final String BY_HAND = "hand-written program";
    private static final String EVALUATE = "`avenant evaluate`";
    private static final String EDITED = "`avenant evaluate`, a rule just edited";
    private static final String CHECK = "`avenant check`";
    private static final String MONTH = "2026-06";
    private static final String RULES = "rules/" + Helios.ID + "/05-niveaux-de-service.dslr";

    private Starts() {}

    static List<Row> measure(Settings settings, Path home) {
        Workspace copy = Workspace.with(home.resolve("edited"), Helios.ID);
        Rounds rounds = Rounds.of(settings.starts(), List.of(
                new Turn(BARE, Command.alone(Hello.class)),
                new Turn(BY_HAND, Command.alone(HandWritten.class, ".", MONTH)),
                new Turn(EVALUATE, Command.avenant("evaluate", Helios.ID, MONTH)),
                new Turn(EDITED, () -> edit(copy), Command.avenant("--root", copy.root().toString(), "evaluate", Helios.ID, MONTH)),
                new Turn(CHECK, Command.avenant("check", Helios.ID))));
        List<Row> rows = new ArrayList<>();
        rows.add(Row.alone(BARE, took(rounds, BARE)));
        rows.add(row(rounds, BY_HAND, BARE, Row.ANY));
        for (String name : List.of(EVALUATE, EDITED)) {
            rows.add(row(rounds, name, BY_HAND, 5));
            rows.add(row(rounds, name, BARE, 10));
        }
        rows.add(row(rounds, CHECK, EVALUATE, 1.5));
        return rows;
    }

    private static Row row(Rounds rounds, String name, String against, double most) {
        return new Row(name, took(rounds, name), against, Spread.ratio(rounds.millis(name), rounds.millis(against)), most);
    }

    private static String took(Rounds rounds, String name) {
        return Spread.of(rounds.millis(name)).medianText() + " ms (" + Spread.of(rounds.cpu(name)).medianText() + " ms CPU)";
    }

    /** Another percentage each time, so that this very rule was never read before. */
    private static void edit(Workspace copy) {
        String text = copy.read(RULES);
        String now = text.replaceAll("(?s).*?un bonus de ([0-9,]+) %.*", "$1").replace(',', '.');
        String next = String.format(Locale.ROOT, "%.2f", Double.parseDouble(now) + 0.01).replace('.', ',');
        copy.write(RULES, text.replaceFirst("un bonus de [0-9,]+ %", "un bonus de " + next + " %"));
    }
}
