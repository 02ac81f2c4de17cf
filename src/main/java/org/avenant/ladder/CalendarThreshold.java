package org.avenant.ladder;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.contract.Term;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.ContractMonth;
import org.avenant.facts.FactType;
import org.avenant.facts.Reading;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.Place;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.LadderCase.Given;

/** A bound of a month's number in the contract or in the year. */
record CalendarThreshold(Rule rule, Condition condition, Condition.NumberTest test) implements Threshold {

    @Override
    public Place place() {
        return condition.place();
    }

    @Override
    public Names figure() {
        return switch (test.field()) {
            case "number" -> names("month of the contract", "mois du contrat");
            case "fullMonths" -> names("full months of the contract", "mois civils complets du contrat");
            default -> names("month of the year", "mois de l'année");
        };
    }

    private static Names names(String english, String french) {
        return new Names(new Noun(english, english), new Noun(french, french));
    }

    @Override
    public BigDecimal bound() {
        return test.bound();
    }

    @Override
    public boolean canBe(BigDecimal value, Term term) {
        return months(value, term).findAny().isPresent();
    }

    @Override
    public Optional<Fraction> read(Inspection month) {
        return Threshold.known(month.number(condition.key(), test.field()));
    }

    /** A month of the year comes again each year: the one nearest to the month asked for is in its phase, if any is. */
    @Override
    public YearMonth month(BigDecimal value, YearMonth asked, Term term) {
        return months(value, term)
                .min(Comparator.comparingLong(month -> Math.abs(ChronoUnit.MONTHS.between(month, asked))))
                .orElse(asked);
    }

    /** The months of the term with this number. */
    private Stream<YearMonth> months(BigDecimal value, Term term) {
        return Stream.iterate(term.firstMonth(), month -> !month.isAfter(term.lastMonth()), month -> month.plusMonths(1))
                .filter(month -> ContractMonth.of(month, term).number(test.field()) instanceof Reading.Known known
                        && known.value().equals(Fraction.of(value)));
    }

    @Override
    public List<Given> given(BigDecimal value, YearMonth month, Term term) {
        return List.of();
    }

    /** The calendar itself is what is climbed. */
    @Override
    public List<Condition> before() {
        return rule.when().stream().filter(other -> other.type() == FactType.PHASE).toList();
    }
}
