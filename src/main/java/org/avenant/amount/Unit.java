package org.avenant.amount;

import java.util.Currency;
import java.util.stream.Stream;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/**
 * What a number counts. Two quantities add up only in one unit, and a percentage is never a number of points.
 *
 * @param code the name used in files: {@code EUR}, {@code %}, {@code call}
 */
public record Unit(Kind kind, String code, Names names) {

    /** The sorts of unit that arithmetic tells apart. */
    public enum Kind {
        /** A currency. */
        MONEY,
        /** Per hundred of something. */
        PERCENT,
        /** Percentage points or points of a scale: what lies between two percentages or two scores. */
        POINT,
        /** Things counted, or time spent: calls, hours, seconds. */
        COUNT,
        /** A bare number. */
        NONE
    }

    public static final Unit PERCENT = new Unit(Kind.PERCENT, "%", Names.symbol("%"));
    public static final Unit POINT =
            new Unit(Kind.POINT, "point", new Names(new Noun("point", "points"), new Noun("point", "points")));
    public static final Unit NONE = new Unit(Kind.NONE, "", Names.symbol(""));

    public static Unit money(Currency currency) {
        return new Unit(Kind.MONEY, currency.getCurrencyCode(), Names.symbol(currency.getCurrencyCode()));
    }

    /** The unit of what lies between two quantities of this unit: points between percentages. */
    public Unit ofDifferences() {
        return kind == Kind.PERCENT ? POINT : this;
    }

    /** The unit of what an amount is paid for: so many euros of cost are counted as so many hours are. */
    public Unit counted() {
        return isMoney() ? new Unit(Kind.COUNT, code, names) : this;
    }

    /** Whether it goes by a name, in either language, one or many. */
    public boolean goesBy(String name) {
        return Stream.of(code, names.english().one(), names.english().many(), names.french().one(), names.french().many())
                .anyMatch(name.strip()::equalsIgnoreCase);
    }

    public boolean isMoney() {
        return kind == Kind.MONEY;
    }
}
