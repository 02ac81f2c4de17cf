package org.avenant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.amount.Fraction;
import org.avenant.evaluate.Evaluation;
import org.avenant.facts.History;
import org.avenant.facts.MonthFigures;
import org.avenant.rules.ClassicEngine;
import org.avenant.rules.Engine;
import org.avenant.rules.ModelEngine;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** helios-telecom with its fifteen months, as our rules and as a programmer's arithmetic have it. */
@State(Scope.Thread)
public class Helios {

    static final String ID = "helios-telecom";
    static final int MONTHS = 15;

    private final Loaded loaded = Loaded.open(Path.of(""), ID);
    private final HandWritten[] byHand = byHand();
    private final History[] histories = {loaded.history(), retold(loaded)};
    private final Evaluation ours = loaded.evaluation(new ModelEngine());
    private int turn;

    /** Built once for all rounds: its classes would be new ones each time, and cold. */
    private static final class Classic {
        private static final Evaluation EVALUATION = Loaded.open(Path.of(""), ID).evaluation(new ClassicEngine());
    }

    /** The months as the hand-written program has them, their figures read. */
    HandWritten[] months() {
        return byHand;
    }

    List<YearMonth> calendar() {
        return loaded.months();
    }

    History history() {
        return histories[turn];
    }

    /** Its evaluation on other figures than the time before, so that no month is known yet. */
    Evaluation unknown() {
        turn = 1 - turn;
        return ours.on(histories[turn]);
    }

    /** The same through the ordinary Drools road. */
    Evaluation unknownToClassic() {
        turn = 1 - turn;
        return Classic.EVALUATION.on(histories[turn]);
    }

    /** Its evaluation through an engine. */
    Evaluation through(Engine engine) {
        return loaded.evaluation(engine);
    }

    /** Every month with one more hour of training, so that it differs from what was told before. */
    private static History retold(Loaded loaded) {
        return new History(loaded.months().stream().map(month -> loaded.history().of(month).orElseThrow()).map(Helios::retold).toList());
    }

    private static MonthFigures retold(MonthFigures month) {
        Map<String, Fraction> cells = new HashMap<>(month.cells());
        cells.merge("training hours", Fraction.of(new BigDecimal("1.25")), Fraction::plus);
        return new MonthFigures(month.month(), cells);
    }

    private static HandWritten[] byHand() {
        try {
            return Files.readAllLines(Path.of("contracts", ID, "facts.csv")).stream().skip(1).limit(MONTHS).map(row -> {
                HandWritten month = new HandWritten();
                month.take(row);
                return month;
            }).toArray(HandWritten[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
