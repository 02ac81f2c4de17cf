package org.avenant.contract;

import java.util.Currency;
import java.util.List;
import org.avenant.amount.Rounding;
import org.avenant.amount.Unit;
import org.avenant.language.Language;

/**
 * What was agreed, apart from the clauses that the rules carry.
 *
 * @param id the name of the contract's folder
 * @param rules the name of the rule folder, mostly the same
 * @param withoutRule clauses that need no rule, because they give nothing: the term, the parties
 * @param accepts what checks find and the parties let be
 */
public record Contract(
        String id, String rules, Parties parties, Currency currency, Term term, Language language,
        Rounding rounding, Wording wording, List<ClauseNumber> withoutRule, List<Acceptance> accepts) {

    /** Who buys and who serves, as they are called in the contract; empty where the file does not say. */
    public record Parties(String client, String provider) {}

    /** The same contract in another wording. */
    public Contract with(Wording other) {
        return new Contract(id, rules, parties, currency, term, language, rounding, other, withoutRule, accepts);
    }

    public Unit money() {
        return Unit.money(currency);
    }

    /** The decimals of a line's amount: the currency's own. */
    public int decimals() {
        return currency.getDefaultFractionDigits();
    }
}
