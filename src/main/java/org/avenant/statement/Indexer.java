package org.avenant.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.avenant.amount.Expression.IndexValue;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.Anniversaries;
import org.avenant.facts.IndexReading;
import org.avenant.facts.IndexSeries;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.MonthProblem;

/** Works out a coefficient on an anniversary, and keeps how. */
final class Indexer {

    private final Anniversaries anniversaries;
    private final LocalDate day;
    private final Subject subject;
    private final YearMonth month;

    /** @param subject the clause whose price rests on the coefficient */
    Indexer(Anniversaries anniversaries, LocalDate day, Subject subject, YearMonth month) {
        this.anniversaries = anniversaries;
        this.day = day;
        this.subject = subject;
        this.month = month;
    }

    /** The expression of a coefficient. */
    Expression of(Coefficient coefficient) throws Untold {
        if (coefficient instanceof Coefficient.Number number) {
            return Expression.constant(Fraction.of(number.value()), Unit.NONE);
        }
        if (coefficient instanceof Coefficient.Read read) {
            return value(read);
        }
        Expression first = of(coefficient.parts().get(0));
        if (coefficient instanceof Coefficient.Rounded rounded) {
            return Expression.rounded(first, rounded.rounding(), rounded.decimals());
        }
        if (coefficient instanceof Coefficient.Bounded bounded) {
            Expression bound = Expression.constant(Fraction.of(bounded.bound()), Unit.NONE);
            return bounded.atMost() ? Expression.smallest(first, bound) : Expression.largest(first, bound);
        }
        Expression second = of(coefficient.parts().get(1));
        if (coefficient instanceof Coefficient.Plus) {
            return Expression.sum(List.of(first, second));
        }
        return coefficient instanceof Coefficient.Times ? Expression.product(first, second) : Expression.ratio(first, second);
    }

    private Expression value(Coefficient.Read read) throws Untold {
        IndexSeries.Value value = read.reading().value(read.index(), day, anniversaries)
                .orElseThrow(() -> new Untold(new MonthProblem.IndexNotPublished(
                        subject.cited(), named(read.index(), read.reading()), day, month)));
        return new IndexValue(
                read.index().name(), value.period().text(), named(read.index(), new IndexReading.OfPeriod(value.period())),
                value.published(), new Quantity(Fraction.of(value.value()), Unit.NONE), value.value().scale());
    }

    private static Names named(IndexSeries index, IndexReading reading) {
        return new Names(named(index, reading, Language.ENGLISH), named(index, reading, Language.FRENCH));
    }

    private static Noun named(IndexSeries index, IndexReading reading, Language language) {
        String words = index.names().in(language).one() + " " + reading.words(language);
        return new Noun(words, words);
    }
}
