package org.avenant.evaluate;

import java.util.Map;
import java.util.function.Supplier;
import org.avenant.facts.Books;
import org.avenant.facts.Reading;
import org.avenant.facts.Window;
import org.avenant.statement.Ledger;
import org.avenant.statement.Selection;

/**
 * What a month has come to when a rule asks, and the months before it.
 *
 * @param now settles what the strata fired so far have answered
 * @param lines the selections that rules ask for, by their canonical words
 */
record SoFar(Supplier<Ledger> now, Map<String, Selection> lines) implements Books {

    @Override
    public Reading money(String of, Window over) {
        return now.get().read(lines.get(of).over(over));
    }

    @Override
    public Reading points(String under, Window over) {
        return now.get().readPoints(under, over);
    }
}
