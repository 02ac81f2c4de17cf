package org.avenant.rules;

import java.math.BigDecimal;
import java.util.List;
import org.avenant.amount.Rounding;
import org.avenant.contract.ClauseNumber;
import org.avenant.language.Language;
import org.avenant.statement.Coefficient;
import org.avenant.statement.Repriced;
import org.avenant.statement.Revision;

/** Writes revisions in a language, such that {@link RevisionReader} reads the same back. */
final class RevisionWriter {

    private final Language language;
    private final Dialect dialect;

    RevisionWriter(Language language) {
        this.language = language;
        this.dialect = Dialect.of(language);
    }

    private String say(Word word) {
        return word.written(language);
    }

    /** The sums that are revised: {@code the prices of clause 4.2}. */
    String repriced(Repriced repriced) {
        List<String> clauses = repriced.clauses().stream().map(ClauseNumber::text).toList();
        String what = say(switch (repriced.what()) {
            case AMOUNTS -> Word.AMOUNTS;
            case PRICES -> Word.PRICES;
            case LIMITS -> Word.LIMITS;
        });
        Word of = clauses.size() == 1 ? Word.OF_CLAUSE : Word.OF_CLAUSES;
        return say(Word.THE) + " " + what + " " + say(of) + " " + language.list(clauses);
    }

    /** A revision in words. */
    String revision(Revision revision) {
        String year = revision.chained() ? ", " + say(Word.ON_LAST_YEARS_PRICES) : "";
        String sums = revision.sums()
                .map(to -> ", " + say(Word.AMOUNTS_ROUNDED) + " " + rounding(to.rounding(), to.decimals()))
                .orElse("");
        String day = revision.anniversary().map(d -> ", " + say(Word.ANNIVERSARY_BEING) + " " + language.day(d)).orElse("");
        String month = revision.deciding()
                .map(d -> ", " + say(d == Revision.Deciding.FIRST_DAY ? Word.FIRST_DAYS_PRICES : Word.LAST_DAYS_PRICES))
                .orElse("");
        return coefficient(revision.coefficient()) + year + sums + day + month;
    }

    private String coefficient(Coefficient coefficient) {
        if (coefficient instanceof Coefficient.Number number) {
            return dialect.written(number.value());
        }
        if (coefficient instanceof Coefficient.Read read) {
            return read.index().names().in(language).one() + " " + read.reading().words(language);
        }
        if (coefficient instanceof Coefficient.Bounded bounded) {
            return coefficient(bounded.of()) + ", " + say(bounded.atMost() ? Word.AT_MOST : Word.AT_LEAST) + " "
                    + dialect.written(bounded.bound());
        }
        if (coefficient instanceof Coefficient.Rounded rounded) {
            return coefficient(rounded.of()) + ", " + say(Word.COEFFICIENT_ROUNDED) + " " + rounding(rounded.rounding(), rounded.decimals());
        }
        return combined(coefficient, coefficient.parts().get(0), coefficient.parts().get(1));
    }

    private String combined(Coefficient coefficient, Coefficient first, Coefficient second) {
        if (coefficient instanceof Coefficient.Plus) {
            return bracketed(first, first.isTailed()) + " + " + bracketed(second, second.isLoose());
        }
        String sign = coefficient instanceof Coefficient.Times ? " × " : " / ";
        return bracketed(first, first.isLoose()) + sign + bracketed(second, !second.parts().isEmpty());
    }

    private String bracketed(Coefficient part, boolean needed) {
        return needed ? "(" + coefficient(part) + ")" : coefficient(part);
    }

    private String rounding(Rounding rounding, int decimals) {
        return language == Language.FRENCH
                ? RoundingWords.inFrench(rounding, decimals)
                : rounding.word() + " to " + language.number(BigDecimal.ONE.movePointLeft(decimals));
    }
}
