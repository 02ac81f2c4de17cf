package org.avenant.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.avenant.amount.Counting;
import org.avenant.amount.Unit;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.Column;
import org.avenant.facts.Measure;
import org.avenant.facts.RoundedTo;
import org.avenant.facts.Window;
import org.avenant.language.Noun;

/** How much is due, as a clause says it, before the month's figures are known. */
public sealed interface Phrase {

    /** The canonical words, which parse to the same phrase. */
    String words();

    /** The phrases it is made of. */
    default List<Phrase> parts() {
        return List.of();
    }

    /** The same phrase made of other phrases, as many; one that is made of none is itself. */
    default Phrase madeOf(List<Phrase> others) {
        return this;
    }

    /** A sum the contract states. */
    record Money(BigDecimal amount, Unit currency) implements Phrase {
        @Override
        public String words() {
            return amount.toPlainString() + " " + currency.code();
        }
    }

    /** A term that the contract defines: {@code “act fees”}. */
    record Defined(String name) implements Phrase {
        @Override
        public String words() {
            return "“" + name + "”";
        }
    }

    /** What lines of the statement come to, as the meaning of a term. */
    record Lines(Selection of) implements Phrase {
        @Override
        public String words() {
            return of.words();
        }
    }

    /** What is kept back under a clause since earlier months: {@code what is held under 5.9}. */
    record Held(ClauseNumber clause) implements Phrase {
        @Override
        public String words() {
            return "what is held under " + clause.text();
        }
    }

    /** Money that was reported, as the base of a percentage: {@code the amounts collected}. */
    record Reported(Measure measure, Window over) implements Phrase {
        @Override
        public String words() {
            String window = over.isThisMonth() ? "" : ", over " + over.words();
            return "the " + measure.names().english().many() + window;
        }
    }

    /** A percentage of money that goes by a name: {@code 35 % of the amounts collected}. */
    record PercentOf(BigDecimal percent, Phrase amount) implements Phrase {
        @Override
        public String words() {
            return percent.toPlainString() + " % of " + amount.words();
        }

        @Override
        public List<Phrase> parts() {
            return List.of(amount);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new PercentOf(percent, others.get(0));
        }
    }

    /** A percentage of other lines. */
    record Share(BigDecimal percent, Selection of) implements Phrase {
        @Override
        public String words() {
            return percent.toPlainString() + " % of " + of.words();
        }
    }

    /** A percentage of an amount, written behind it. */
    record Times(Phrase amount, BigDecimal factor, boolean isPercent) implements Phrase {
        @Override
        public String words() {
            return Phrase.bracketed(amount) + " × " + factor.toPlainString() + (isPercent ? " %" : "");
        }

        @Override
        public List<Phrase> parts() {
            return List.of(amount);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new Times(others.get(0), factor, isPercent);
        }
    }

    /** Amounts added up. */
    record Plus(Phrase first, Phrase second) implements Phrase {
        @Override
        public String words() {
            return first.words() + " + " + (second instanceof Plus ? "(" + second.words() + ")" : second.words());
        }

        @Override
        public List<Phrase> parts() {
            return List.of(first, second);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new Plus(others.get(0), others.get(1));
        }
    }

    /** The smaller or the larger of two amounts. */
    record Choice(boolean smaller, Phrase first, Phrase second) implements Phrase {
        @Override
        public String words() {
            return "the " + (smaller ? "smaller" : "larger") + " of " + Phrase.bracketed(first) + " and "
                    + Phrase.bracketed(second);
        }

        @Override
        public List<Phrase> parts() {
            return List.of(first, second);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new Choice(smaller, others.get(0), others.get(1));
        }
    }

    /**
     * An amount for each unit of a measure: "2.60 EUR per call answered, from 1 to 10000".
     *
     * @param size how many units the amount is for, mostly 1
     */
    record PerUnit(Phrase amount, Counting counting, BigDecimal size, Measure measure, Bounds bounds, Window over)
            implements Phrase {
        @Override
        public String words() {
            String how = counting == Counting.LINEAR ? "" : counting.name().toLowerCase(Locale.ROOT) + " ";
            String many = size.compareTo(BigDecimal.ONE) == 0 ? "" : size.toPlainString() + " ";
            String window = over.isThisMonth() ? "" : ", over " + over.words();
            return Phrase.bracketed(amount) + " per " + how + many + unitWords() + bounds.words() + window;
        }

        private String unitWords() {
            boolean one = size.compareTo(BigDecimal.ONE) == 0;
            if (measure.kind() == Measure.Kind.VOLUME) {
                return one ? measure.names().english().one() : measure.names().english().many();
            }
            Unit unit = measure.unit().ofDifferences();
            return (one ? unit.names().english().one() : unit.names().english().many()) + " of the " + measure.name();
        }

        @Override
        public List<Phrase> parts() {
            return List.of(amount);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new PerUnit(others.get(0), counting, size, measure, bounds, over);
        }
    }

    /** A sum of money noted of the incident: "its value". */
    record Its(Column column) implements Phrase {
        @Override
        public String words() {
            return "its " + column.name();
        }
    }

    /**
     * A share of a sum noted of the incident: "10 % of its value", "1/1000 of its value".
     *
     * @param whole 100 for a percentage
     */
    record ShareOfIts(BigDecimal part, BigDecimal whole, Its of) implements Phrase {

        public boolean isPercent() {
            return whole.compareTo(BigDecimal.valueOf(100)) == 0;
        }

        @Override
        public String words() {
            return part.toPlainString() + (isPercent() ? " %" : "/" + whole.toPlainString()) + " of " + of.words();
        }

        @Override
        public List<Phrase> parts() {
            return List.of(of);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new ShareOfIts(part, whole, (Its) others.get(0));
        }
    }

    /** An amount for each unit of what was noted of the incident: "200 USD per day of its delay". */
    record PerIts(Phrase amount, Counting counting, BigDecimal size, Column column, Bounds bounds) implements Phrase {
        @Override
        public String words() {
            boolean one = size.compareTo(BigDecimal.ONE) == 0;
            String how = counting == Counting.LINEAR ? "" : counting.name().toLowerCase(Locale.ROOT) + " ";
            Noun unit = column.figure().unit().ofDifferences().names().english();
            return Phrase.bracketed(amount) + " per " + how + (one ? unit.one() : size.toPlainString() + " " + unit.many())
                    + " of its " + column.name() + bounds.words();
        }

        @Override
        public List<Phrase> parts() {
            return List.of(amount);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new PerIts(others.get(0), counting, size, column, bounds);
        }
    }

    /** An amount for the days of the month in which the contract was in force. */
    record Prorated(Phrase amount, Proration by) implements Phrase {
        @Override
        public String words() {
            return Phrase.bracketed(amount) + ", prorated by " + by.words();
        }

        @Override
        public List<Phrase> parts() {
            return List.of(amount);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new Prorated(others.get(0), by);
        }
    }

    /** An amount that is rounded before anything else is done with it. */
    record Rounded(Phrase amount, RoundedTo to) implements Phrase {
        @Override
        public String words() {
            return Phrase.bracketed(amount) + ", rounded " + to.words();
        }

        @Override
        public List<Phrase> parts() {
            return List.of(amount);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new Rounded(others.get(0), to);
        }
    }

    /** An amount kept at or under another, or at or over it. */
    record Bounded(Phrase amount, boolean atMost, Phrase bound) implements Phrase {
        @Override
        public String words() {
            return Phrase.bracketed(amount) + ", at " + (atMost ? "most " : "least ") + Phrase.bracketed(bound);
        }

        @Override
        public List<Phrase> parts() {
            return List.of(amount, bound);
        }

        @Override
        public Phrase madeOf(List<Phrase> others) {
            return new Bounded(others.get(0), atMost, others.get(1));
        }
    }

    /** This phrase and all it is made of. */
    default List<Phrase> all() {
        List<Phrase> all = new ArrayList<>();
        all.add(this);
        parts().forEach(part -> all.addAll(part.all()));
        return all;
    }

    private <T> List<T> gathered(Function<Phrase, Optional<T>> of) {
        List<T> found = new ArrayList<>();
        all().forEach(phrase -> of.apply(phrase).ifPresent(found::add));
        return found;
    }

    /** The lines that this phrase is a share of. */
    default List<Selection> bases() {
        return gathered(Phrase::ownBase);
    }

    /** The lines that it is a share of itself, apart from what it is made of. */
    default Optional<Selection> ownBase() {
        if (this instanceof Share share) {
            return Optional.of(share.of());
        }
        return this instanceof Lines lines ? Optional.of(lines.of()) : Optional.empty();
    }

    /** The clauses whose balances it is made of. */
    default List<ClauseNumber> held() {
        return gathered(phrase -> phrase instanceof Held held ? Optional.of(held.clause()) : Optional.empty());
    }

    /** The names of the terms it says amounts with. */
    default List<String> terms() {
        return gathered(phrase -> phrase instanceof Defined defined ? Optional.of(defined.name()) : Optional.empty());
    }

    /** The measures it reads. */
    default Stream<Measure> measures() {
        return all().stream().flatMap(phrase -> {
            if (phrase instanceof PerUnit units) {
                return Stream.concat(Stream.of(units.measure()), units.bounds().measure().stream());
            }
            return phrase instanceof Reported reported ? Stream.of(reported.measure()) : Stream.empty();
        });
    }

    /** The months that its figures and its lines are of. */
    default Stream<Window> windows() {
        return all().stream().flatMap(phrase -> {
            if (phrase instanceof PerUnit units) {
                return Stream.of(units.over());
            }
            return phrase instanceof Reported reported ? Stream.of(reported.over()) : phrase.ownBase().map(Selection::over).stream();
        });
    }

    /** What of an incident it is made of. */
    default List<Column> columns() {
        return gathered(phrase -> phrase instanceof Its its
                ? Optional.of(its.column())
                : phrase instanceof PerIts per ? Optional.of(per.column()) : Optional.empty());
    }

    /** Whether it asks for something noted of the incident itself, not only in one of its parts. */
    default boolean isOfIncident() {
        return this instanceof Its || this instanceof ShareOfIts || this instanceof PerIts;
    }

    /**
     * Whether it says how much is due for some days of a month by themselves: what is counted in them, a share of their
     * lines, what is noted of an incident, and what is prorated; but no sum, tier or cap of a month.
     */
    default boolean isOfDays() {
        if (this instanceof Prorated || isOfIncident()) {
            return true;
        }
        if (this instanceof PerUnit units) {
            return units.measure().kind() == Measure.Kind.VOLUME && units.bounds() instanceof Bounds.Whole && units.over().isOfDays();
        }
        if (this instanceof Reported reported) {
            return reported.over().isOfDays();
        }
        boolean sum = this instanceof Money || this instanceof Held;
        return !sum && bases().stream().allMatch(base -> base.over().isOfDays()) && parts().stream().allMatch(Phrase::isOfDays);
    }

    /** Whether it stands without brackets before what follows. */
    default boolean isPlain() {
        return this instanceof Money || this instanceof Share || this instanceof Defined || this instanceof Its || this instanceof ShareOfIts;
    }

    /** The words, in brackets where a comma or a sign inside would bind to what follows. */
    private static String bracketed(Phrase phrase) {
        return phrase.isPlain() ? phrase.words() : "(" + phrase.words() + ")";
    }
}
