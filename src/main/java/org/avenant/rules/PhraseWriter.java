package org.avenant.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.avenant.amount.Counting;
import org.avenant.amount.Unit;
import org.avenant.facts.Column;
import org.avenant.facts.Measure;
import org.avenant.facts.RoundedTo;
import org.avenant.facts.Window;
import org.avenant.language.French;
import org.avenant.language.Language;
import org.avenant.language.Noun;
import org.avenant.statement.Bounds;
import org.avenant.statement.HoldBound;
import org.avenant.statement.Kind;
import org.avenant.statement.Limit;
import org.avenant.statement.Phrase;
import org.avenant.statement.Proration;
import org.avenant.statement.Selection;

/** Writes amounts, selections and limits in a language, such that {@link PhraseReader} reads the same back. */
final class PhraseWriter {

    private final Language language;

    PhraseWriter(Language language) {
        this.language = language;
    }

    private boolean isFrench() {
        return language == Language.FRENCH;
    }

    private String say(Word word) {
        return word.written(language);
    }

    /** An amount in words. */
    String amount(Phrase phrase) {
        if (phrase instanceof Phrase.Money money) {
            return number(money.amount()) + language.unitSpace() + currency(money.currency());
        }
        if (phrase instanceof Phrase.Share share) {
            return percent(share.percent()) + " " + base(share.of());
        }
        if (phrase instanceof Phrase.Times times) {
            return bracketed(times.amount()) + " × "
                    + (times.isPercent() ? percent(times.factor()) : number(times.factor()));
        }
        if (phrase instanceof Phrase.Plus plus) {
            return amount(plus.first()) + " + " + bracketedSum(plus.second());
        }
        if (phrase instanceof Phrase.Choice choice) {
            return say(choice.smaller() ? Word.SMALLER : Word.LARGER) + " " + bracketed(choice.first()) + " "
                    + say(Word.AND) + " " + bracketed(choice.second());
        }
        if (phrase instanceof Phrase.Prorated prorated) {
            return bracketed(prorated.amount()) + ", " + say(prorated(prorated.by()));
        }
        if (phrase instanceof Phrase.Rounded rounded) {
            return bracketed(rounded.amount()) + ", " + rounded(rounded.to());
        }
        if (phrase instanceof Phrase.Bounded bounded) {
            return bracketed(bounded.amount()) + ", " + say(bounded.atMost() ? Word.AT_MOST : Word.AT_LEAST) + " "
                    + bracketed(bounded.bound());
        }
        return phrase instanceof Phrase.PerUnit perUnit ? perUnit(perUnit) : phrase.isOfIncident() ? ofIncident(phrase) : named(phrase);
    }

    private static Word prorated(Proration by) {
        return switch (by) {
            case CALENDAR_DAYS -> Word.PRORATED;
            case THIRTY_360 -> Word.PRORATED_360;
            case WORKING_DAYS -> Word.PRORATED_WORKING;
        };
    }

    private String rounded(RoundedTo to) {
        return say(Word.ROUNDED) + " " + to.rounding().word(language) + " " + say(Word.ROUNDED_TO) + " " + number(to.step());
    }

    /** Money that goes by a name. */
    private String named(Phrase phrase) {
        if (phrase instanceof Phrase.Lines lines) {
            return selection(lines.of());
        }
        if (phrase instanceof Phrase.Held held) {
            return say(Word.HELD) + " " + held.clause().text();
        }
        if (phrase instanceof Phrase.PercentOf share && share.amount() instanceof Phrase.Held held) {
            return percent(share.percent()) + " " + say(Word.OF_HELD) + " " + held.clause().text();
        }
        if (phrase instanceof Phrase.PercentOf share) {
            String of = share.amount() instanceof Phrase.Defined ? (isFrench() ? "du montant " : "of ") : "";
            return percent(share.percent()) + " " + of + amount(share.amount());
        }
        if (phrase instanceof Phrase.Reported reported) {
            return ofReported(reported.measure()) + window(reported.over());
        }
        String name = ((Phrase.Defined) phrase).name();
        return isFrench() ? "« " + name + " »" : "“" + name + "”";
    }

    private String bracketed(Phrase phrase) {
        return phrase.isPlain() ? amount(phrase) : "(" + amount(phrase) + ")";
    }

    private String bracketedSum(Phrase phrase) {
        return phrase instanceof Phrase.Plus ? "(" + amount(phrase) + ")" : amount(phrase);
    }

    private String number(BigDecimal number) {
        return Dialect.of(language).written(number);
    }

    private String percent(BigDecimal percent) {
        return number(percent) + language.unitSpace() + "%";
    }

    private String currency(Unit currency) {
        return isFrench() && currency.code().equals("EUR") ? "€" : currency.code();
    }

    /** Money is mostly of one form: the cost, the amounts collected. */
    private String ofReported(Measure measure) {
        Noun noun = measure.names().in(language);
        if (!isFrench()) {
            return "of the " + noun.many();
        }
        return noun.one().equals(noun.many()) ? French.ofThe(noun) : say(Word.OF_MANY) + " " + noun.many();
    }

    private String window(Window over) {
        return over.isThisMonth() ? "" : ", " + say(Word.OVER) + " " + over.words(language);
    }

    // Amounts of an incident.

    private String ofIncident(Phrase phrase) {
        if (phrase instanceof Phrase.Its its) {
            return its(its.column());
        }
        if (phrase instanceof Phrase.ShareOfIts share) {
            String part = share.isPercent() ? percent(share.part()) : number(share.part()) + "/" + plain(share.whole());
            return part + (isFrench() ? " de " : " of ") + its(share.of().column());
        }
        Phrase.PerIts per = (Phrase.PerIts) phrase;
        Measure figure = per.column().figure();
        Noun unit = figure.unit().ofDifferences().names().in(language);
        return bracketed(per.amount()) + " " + say(Word.PER) + " " + units(per.counting(), per.size(), unit)
                + (isFrench() ? " de " : " of ") + its(per.column()) + bounds(per.bounds(), figure);
    }

    /** Nobody groups the digits of a thousandth. */
    private String plain(BigDecimal number) {
        return number.scale() <= 0 ? number.toPlainString() : number(number);
    }

    /** {@code its value}, {@code sa valeur}. */
    private String its(Column column) {
        return isFrench() ? French.its(column.figure().names().french()) : "its " + column.name();
    }

    // Amounts for each unit.

    private String perUnit(Phrase.PerUnit phrase) {
        Measure measure = phrase.measure();
        String price = bracketed(phrase.amount()) + " " + say(Word.PER) + " ";
        String units = units(phrase.counting(), phrase.size(), unit(measure));
        String of = measure.kind() == Measure.Kind.KPI ? " " + ofThe(measure) : "";
        return price + units + of + bounds(phrase.bounds(), measure) + window(phrase.over());
    }

    private String units(Counting counting, BigDecimal size, Noun unit) {
        if (size.compareTo(BigDecimal.ONE) == 0) {
            return counted(counting, unit.one(), unit.feminine());
        }
        String several = number(size) + " " + unit.many();
        return isFrench()
                ? counted(counting, say(Word.BLOCK), true) + " de " + several
                : counted(counting, several, false);
    }

    private String counted(Counting counting, String unit, boolean feminine) {
        if (counting == Counting.LINEAR) {
            return unit;
        }
        boolean full = counting == Counting.FULL;
        if (!isFrench()) {
            return say(full ? Word.FULL : Word.STARTED) + " " + unit;
        }
        List<String> forms = (full ? Word.FULL : Word.STARTED).in(language);
        return unit + " " + forms.get(feminine ? 1 : 0);
    }

    /** What one of is paid for: a call answered, or a point of a rate. */
    private Noun unit(Measure measure) {
        return measure.kind() == Measure.Kind.VOLUME
                ? measure.names().in(language)
                : measure.unit().ofDifferences().names().in(language);
    }

    private String ofThe(Measure measure) {
        return isFrench() ? French.ofThe(measure.names().french()) : "of the " + measure.name();
    }

    private String bounds(Bounds bounds, Measure measure) {
        if (bounds instanceof Bounds.FromTo b) {
            return fromTo(b, measure);
        }
        String comma = measure.kind() == Measure.Kind.VOLUME ? ", " : " ";
        if (bounds instanceof Bounds.UpTo b) {
            return comma + say(Word.UP_TO) + " " + bound(b.to(), measure);
        }
        if (bounds instanceof Bounds.Above b) {
            return comma + say(measure.kind() == Measure.Kind.VOLUME && isFrench() ? Word.BEYOND : Word.ABOVE) + " " + bound(b.from(), measure);
        }
        if (bounds instanceof Bounds.BeyondShare b) {
            String of = say(Word.OF_MANY) + " " + b.of().names().in(language).many();
            return comma + say(Word.BEYOND) + " " + percent(b.percent()) + " " + of;
        }
        return bounds instanceof Bounds.Below b ? comma + say(Word.BELOW) + " " + bound(b.bound(), measure) : "";
    }

    private String fromTo(Bounds.FromTo bounds, Measure measure) {
        if (isFrench() && measure.isCountedWhole()) {
            return ", du " + ordinal(bounds.from()) + " au " + ordinal(bounds.to());
        }
        return ", " + (isFrench() ? "de" : say(Word.FROM)) + " " + number(bounds.from()) + " "
                + (isFrench() ? "à" : say(Word.TO)) + " " + bound(bounds.to(), measure);
    }

    private String ordinal(BigDecimal number) {
        return number(number) + (number.compareTo(BigDecimal.ONE) == 0 ? "er" : "e");
    }

    /** A bound of a rate or a time carries its unit; of calls, it is clear without. */
    private String bound(BigDecimal bound, Measure measure) {
        return measure.kind() == Measure.Kind.VOLUME ? number(bound) : quantity(bound, measure);
    }

    /** A figure of a measure with its unit: {@code 92 %}, {@code 30 seconds}, {@code 4.50}. */
    String quantity(BigDecimal figure, Measure measure) {
        Unit unit = measure.unit();
        String name = unit.isMoney() ? currency(unit) : unit.names().in(language).with(figure, language);
        return number(figure) + (name.isEmpty() ? "" : language.unitSpace() + name);
    }

    // Selections and limits.

    private static boolean isAllFees(Selection selection) {
        return selection.kinds().equals(Set.of(Kind.FEE)) && selection.clauses().isEmpty() && selection.over().isThisMonth();
    }

    /** What a percentage is taken of. */
    private String base(Selection selection) {
        if (isAllFees(selection)) {
            return (isFrench() ? "des " : "of the ") + say(Word.ALL_FEES);
        }
        return selection.isOfAll()
                ? (isFrench() ? "de " : "of ") + selected(selection)
                : say(Word.SHARE_OF) + " " + selected(selection);
    }

    /** The lines that a gate or a limit means. */
    String selection(Selection selection) {
        if (selection.isOfAll()) {
            return selected(selection);
        }
        return say(Word.THE) + " " + (isAllFees(selection) ? say(Word.ALL_FEES) : selected(selection));
    }

    private String selected(Selection selection) {
        return selection.label().in(language).one();
    }

    /** From where on lines are kept back, in words. */
    String holdBound(HoldBound bound) {
        return say(bound.below() ? Word.BELOW : Word.BEYOND) + " " + amount(bound.bound());
    }

    /** A limit in words. */
    String limit(Limit limit) {
        String bound = amount(limit.bound());
        return switch (limit.direction()) {
            case AT_MOST -> say(Word.AT_MOST) + " " + bound;
            case AT_LEAST -> say(Word.AT_LEAST) + " " + bound;
            case EITHER_WAY -> say(Word.AT_MOST) + " " + bound + ", " + say(Word.EITHER_WAY);
        };
    }
}
