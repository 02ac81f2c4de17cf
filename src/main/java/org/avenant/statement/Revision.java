package org.avenant.statement;

import java.time.MonthDay;
import java.util.Optional;
import org.avenant.amount.Rounding;
import org.avenant.language.Language;

/**
 * How prices follow an index or an escalator.
 *
 * @param chained whether each anniversary starts from the year before's prices, and not from those the contract states
 * @param sums how a revised sum is rounded, where the contract says so
 * @param anniversary the day of the year on which prices are revised; without one, the day on which the contract began
 * @param deciding which day's prices a month takes inside which they are revised, where the contract says so
 */
public record Revision(
        Coefficient coefficient, boolean chained, Optional<SumRounding> sums, Optional<MonthDay> anniversary,
        Optional<Deciding> deciding) {

    /** The rounding of every revised sum. */
    public record SumRounding(Rounding rounding, int decimals) {}

    /** The day whose prices a whole month takes. */
    public enum Deciding { FIRST_DAY, LAST_DAY }

    /** The canonical words. */
    public String words() {
        String year = chained ? ", on the prices of the year before" : "";
        String rounded = sums.map(s -> ", amounts rounded " + s.rounding().word() + " to " + Coefficient.step(s.decimals()).toPlainString()).orElse("");
        String day = anniversary.map(d -> ", the anniversary being " + Language.ENGLISH.day(d)).orElse("");
        String month = deciding.map(d -> ", with the prices of the month's " + (d == Deciding.FIRST_DAY ? "first" : "last") + " day").orElse("");
        return coefficient.words() + year + rounded + day + month;
    }
}
