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

    // Made once for all rounds: to make them again would set the compiler going again.
    private static final Loaded LOADED = Loaded.open(Path.of(""), ID);
    private static final List<YearMonth> CALENDAR = LOADED.months();
    private static final HandWritten[] BY_HAND = byHand();
    private static final History[] HISTORIES = {LOADED.history(), retold()};
    private static final Evaluation OURS = LOADED.evaluation(new ModelEngine());

    private int turn;

    /** Made only where it is asked for: it takes Drools' compiler. */
    private static final class Classic {
        private static final Evaluation EVALUATION = LOADED.evaluation(new ClassicEngine());
    }

    /** The months as the hand-written program has them, their figures read. */
    HandWritten[] months() {
        return BY_HAND;
    }

    List<YearMonth> calendar() {
        return CALENDAR;
    }

    History history() {
        return HISTORIES[turn];
    }

    /** Its evaluation on other figures than the time before, so that no month is known yet. */
    Evaluation unknown() {
        turn = 1 - turn;
        return OURS.on(HISTORIES[turn]);
    }

    /** The same through the ordinary Drools road. */
    Evaluation unknownToClassic() {
        turn = 1 - turn;
        return Classic.EVALUATION.on(HISTORIES[turn]);
    }

    /** Its evaluation through an engine. */
    Evaluation through(Engine engine) {
        return LOADED.evaluation(engine);
    }

    /** Every month with one more hour of training, so that it differs from what was told before. */
    private static History retold() {
        return new History(LOADED.months().stream().map(month -> LOADED.history().of(month).orElseThrow()).map(Helios::retold).toList());
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
