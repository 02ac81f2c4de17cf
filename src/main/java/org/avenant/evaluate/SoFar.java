package org.avenant.evaluate;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.avenant.facts.Books;
import org.avenant.facts.Reading;
import org.avenant.facts.Window;
import org.avenant.statement.Ledger;
import org.avenant.statement.MonthAnswers;
import org.avenant.statement.Selection;

/** What a month has come to when a rule asks, and the months before it. */
final class SoFar implements Books {

    private final Supplier<MonthAnswers> said;
    private final Function<MonthAnswers, Ledger> settled;
    private final Map<String, Selection> lines;
    private MonthAnswers last;
    private Ledger ledger;

    /**
     * @param said what the strata judged so far have answered
     * @param settled settles that
     * @param lines the selections that rules ask for, by their canonical words
     */
    SoFar(Supplier<MonthAnswers> said, Function<MonthAnswers, Ledger> settled, Map<String, Selection> lines) {
        this.said = said;
        this.settled = settled;
        this.lines = lines;
    }

    /** The same answers, which most conditions of a stratum ask about, are settled once. */
    private Ledger now() {
        MonthAnswers now = said.get();
        if (!now.equals(last)) {
            ledger = settled.apply(now);
            last = now;
        }
        return ledger;
    }

    @Override
    public Reading money(String of, Window over) {
        return now().read(lines.get(of).over(over));
    }

    @Override
    public Reading points(String under, Window over) {
        return now().readPoints(under, over);
    }
}
