package org.avenant.statement;

import java.util.List;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.Window;

/**
 * A phrase with all that every month asks of it, looked up once.
 *
 * @param bases the lines that it is a share of
 * @param held the clauses whose balances it is made of
 * @param tiers what it prices by the unit
 * @param prorated whether it is, or is made of, an amount for days of the month
 * @param everyMonth whether it looks at this month alone, and so has something to say in each
 */
record Stated(
        Phrase phrase, List<Selection> bases, List<ClauseNumber> held, List<Phrase.PerUnit> tiers, boolean prorated, boolean everyMonth) {

    static Stated of(Phrase phrase) {
        List<Phrase> all = phrase.all();
        return new Stated(
                phrase, phrase.bases(), phrase.held(),
                all.stream().filter(Phrase.PerUnit.class::isInstance).map(Phrase.PerUnit.class::cast).toList(),
                all.stream().anyMatch(Phrase.Prorated.class::isInstance), phrase.windows().allMatch(Window::isThisMonth));
    }
}
