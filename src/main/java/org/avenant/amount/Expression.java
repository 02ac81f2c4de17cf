package org.avenant.amount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.language.Names;

/**
 * Where an amount comes from: a tree whose leaves are the contract's constants, the month's figures and other lines,
 * evaluated exactly as it is built. It is what the statement shows, and all that anyone needs to check an amount.
 */
public sealed interface Expression {

    /** What the expression comes to. */
    Quantity value();

    /** The parts it is made of, in order; none for a leaf. */
    List<Expression> parts();

    /** A number the contract states. */
    record Constant(Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /**
     * A measured figure.
     *
     * @param label what people call it
     * @param window the months it covers, in canonical words
     * @param counts the two counts of a rate, else empty
     * @param decimals how many decimals people are used to seeing
     * @param tally the calls it was counted from, where it was
     */
    record Figure(
            String name, Names label, String window, Quantity value, List<Fraction> counts, int decimals, Optional<Tally> tally)
            implements Expression {

        /** A figure that was not counted from calls. */
        public Figure(String name, Names label, String window, Quantity value, List<Fraction> counts, int decimals) {
            this(name, label, window, value, counts, decimals, Optional.empty());
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }

        /** The same figure taken in another unit: euros as an amount, and not as a number of euros. */
        public Figure in(Unit unit) {
            return new Figure(name, label, window, new Quantity(value.value(), unit), counts, decimals, tally);
        }
    }

    /**
     * A published value of an index.
     *
     * @param period what the value is for, as files write it
     * @param label the index and the period as people call them
     * @param decimals how many decimals it was published with
     */
    record IndexValue(
            String name, String period, Names label, LocalDate published, Quantity value, int decimals)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /**
     * The rounded amount of another line of the statement; of a cap or a floor, what of it belongs to the lines beside.
     *
     * @param reference the incident that the line stems from, if it stems from one
     * @param days the days of a split month that the line is for, if it is for some, as files write them
     */
    record LineAmount(
            String clause, Optional<String> part, Optional<String> reference, Optional<String> days, String kind, Quantity value)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** What lines of an earlier month came to; {@code of} says which, in canonical words. */
    record MonthAmount(String of, YearMonth month, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** What lines of earlier months came to, the months in a row and each told apart. */
    record Earlier(List<Expression> parts, Quantity value) implements Expression {

        public YearMonth first() {
            return ((MonthAmount) parts.get(0)).month();
        }

        public YearMonth last() {
            return ((MonthAmount) parts.get(parts.size() - 1)).month();
        }
    }

    /** What a line of an issued month comes to today. */
    record AmountNow(Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** What was issued for a line: on the statement of its own month, or as a correction on a later one. */
    record AmountIssued(YearMonth on, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** The first part, what a line comes to now, less the others, what was issued for it. */
    record Difference(List<Expression> parts, Quantity value) implements Expression {}

    /** The sum of parts of one unit. */
    record Sum(List<Expression> parts, Quantity value) implements Expression {}

    /** The product of two parts. */
    record Product(Expression left, Expression right, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** One part over another of the same unit: a bare number. */
    record Ratio(Expression part, Expression whole, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(part, whole);
        }
    }

    /** What of a quantity lies above {@code from} and up to {@code to}; never negative. */
    record Slice(Expression of, Optional<Fraction> from, Optional<Fraction> to, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** How far a quantity stays under {@code bound}; zero at or above it. */
    record Shortfall(Expression of, Fraction bound, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** A part with its sign turned. */
    record Negated(Expression of, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** How many blocks of {@code size} a quantity fills. */
    record Blocks(Expression of, Counting counting, Fraction size, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** The smallest of its parts. */
    record Smallest(List<Expression> parts, Quantity value) implements Expression {}

    /** The largest of its parts. */
    record Largest(List<Expression> parts, Quantity value) implements Expression {}

    /** What brings the net of a money selection back within its bounds: bounded net less net. */
    record Excess(Expression net, Optional<Expression> least, Optional<Expression> most, Quantity value)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return Stream.of(Optional.of(net), least, most).flatMap(Optional::stream).toList();
        }
    }

    /** A part rounded to so many decimals. */
    record Rounded(Expression of, Rounding rounding, int decimals, Quantity value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    static Expression constant(Fraction value, Unit unit) {
        return new Constant(new Quantity(value, unit));
    }

    /** The sum of terms of one unit, at least one. */
    static Expression sum(List<Expression> terms) {
        Quantity total = terms.get(0).value();
        for (int i = 1; i < terms.size(); i++) {
            total = total.plus(terms.get(i).value());
        }
        return terms.size() == 1 ? terms.get(0) : new Sum(List.copyOf(terms), total);
    }

    /** The sum of month amounts, at least one. */
    static Expression months(List<Expression> months) {
        return new Earlier(List.copyOf(months), months.stream().map(Expression::value).reduce(Quantity::plus).orElseThrow());
    }

    static Difference difference(Expression now, List<? extends Expression> issued) {
        Quantity taken = issued.stream().map(part -> negated(part).value()).reduce(now.value(), Quantity::plus);
        return new Difference(Stream.concat(Stream.of(now), issued.stream()).toList(), taken);
    }

    static Expression product(Expression left, Expression right) {
        return new Product(left, right, left.value().times(right.value()));
    }

    static Expression ratio(Expression part, Expression whole) {
        Fraction quotient = part.value().sameUnitAs(whole.value()).value().over(whole.value().value());
        return new Ratio(part, whole, new Quantity(quotient, Unit.NONE));
    }

    static Expression slice(Expression of, Optional<Fraction> from, Optional<Fraction> to) {
        Fraction whole = of.value().value();
        Fraction capped = to.map(whole::min).orElse(whole);
        Fraction value = capped.minus(from.orElse(Fraction.ZERO)).max(Fraction.ZERO);
        return new Slice(of, from, to, new Quantity(value, of.value().unit().ofDifferences()));
    }

    static Expression shortfall(Expression of, Fraction bound) {
        Fraction value = bound.minus(of.value().value()).max(Fraction.ZERO);
        return new Shortfall(of, bound, new Quantity(value, of.value().unit().ofDifferences()));
    }

    static Expression negated(Expression of) {
        return new Negated(of, new Quantity(of.value().value().negate(), of.value().unit()));
    }

    static Expression blocks(Expression of, Counting counting, Fraction size) {
        Fraction value = counting.count(of.value().value().over(size));
        return new Blocks(of, counting, size, new Quantity(value, of.value().unit()));
    }

    static Expression smallest(Expression first, Expression second) {
        Quantity other = second.value().sameUnitAs(first.value());
        return new Smallest(List.of(first, second),
                new Quantity(first.value().value().min(other.value()), first.value().unit()));
    }

    static Expression largest(Expression first, Expression second) {
        Quantity other = second.value().sameUnitAs(first.value());
        return new Largest(List.of(first, second),
                new Quantity(first.value().value().max(other.value()), first.value().unit()));
    }

    static Excess excess(Expression net, Optional<Expression> least, Optional<Expression> most) {
        Fraction raw = net.value().value();
        Fraction raised = least.map(l -> raw.max(l.value().value())).orElse(raw);
        Fraction bounded = most.map(m -> raised.min(m.value().value())).orElse(raised);
        return new Excess(net, least, most, new Quantity(bounded.minus(raw), net.value().unit()));
    }

    static Expression rounded(Expression of, Rounding rounding, int decimals) {
        Quantity exact = of.value();
        return new Rounded(of, rounding, decimals, new Quantity(rounding.round(exact.value(), decimals), exact.unit()));
    }

    /** Every measured figure in the tree, in reading order, each once. */
    default List<Figure> figures() {
        return leaves().filter(Figure.class::isInstance).map(Figure.class::cast).distinct().toList();
    }

    /** The measured figures in the tree that were counted from calls. */
    default List<Figure> counted() {
        return figures().stream().filter(figure -> figure.tally().isPresent()).toList();
    }

    /** Every value of an index in the tree, in reading order, each once. */
    default List<IndexValue> indexValues() {
        return leaves().filter(IndexValue.class::isInstance).map(IndexValue.class::cast).distinct().toList();
    }

    private Stream<Expression> leaves() {
        List<Expression> parts = new ArrayList<>(parts());
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Expression::leaves);
    }
}
