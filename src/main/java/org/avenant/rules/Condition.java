package org.avenant.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.facts.Comparison;
import org.avenant.facts.Fact;
import org.avenant.facts.FactKey;
import org.avenant.facts.FactType;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.problem.Place;
import org.avenant.statement.Selection;

/**
 * One pattern of a rule: a fact, and what must hold of it.
 *
 * @param key which fact is meant
 * @param negated whether there must be no such fact
 * @param lines which lines are meant, where it asks for money
 * @param place where the fact is named
 * @param places where the texts of its fields stand
 */
public record Condition(
        FactKey key, boolean negated, List<Test> tests, Optional<Selection> lines, Place place, Map<String, Place> places) {

    /** Something that must hold of a field. */
    public sealed interface Test {
        String field();
    }

    /** A figure on one side of a bound. */
    public record NumberTest(String field, Comparison comparison, BigDecimal bound) implements Test {}

    /** A text that is exactly this. */
    public record TextTest(String field, String value) implements Test {}

    /** A yes or no. */
    public record FlagTest(String field, boolean value) implements Test {}

    /** The sort of fact it asks for. */
    public FactType type() {
        return key.type();
    }

    /** What the fact's key fields must say, none left out. */
    public Map<String, String> keys() {
        return key.fields();
    }

    /** What it asks, wherever it stands. */
    public String asked() {
        return key + " " + tests.stream().map(Canonical::print).toList() + negated;
    }

    /** The measure it asks for, if it asks for one. */
    public Optional<Measure> measure(Measures measures) {
        return Optional.ofNullable(key.get("name")).filter(name -> type() != FactType.PHASE).map(measures::get);
    }

    /** The bounds that are figures of the measure itself: not how many months. */
    public List<BigDecimal> bounds() {
        return type() == FactType.MONTHS
                ? List.of(key.side().bound())
                : numberTests().map(NumberTest::bound).toList();
    }

    /** What it compares with a number. */
    public Stream<NumberTest> numberTests() {
        return tests.stream().filter(NumberTest.class::isInstance).map(NumberTest.class::cast);
    }

    /** Whether it compares a field with a number. */
    public boolean compares(String field) {
        for (Test test : tests) {
            if (test instanceof NumberTest number && number.field().equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit of its bounds was written, so that nobody need guess it. */
    public boolean namesUnit() {
        return places.containsKey("unit");
    }

    /** The lines whose money it asks for, over its months. */
    public Optional<Selection> money() {
        return lines.map(of -> of.over(key.window()));
    }

    /** Whether it looks at the calendar and the phases only, and at nothing that happened. */
    public boolean isCalendar() {
        return type() == FactType.PHASE || type() == FactType.CONTRACT_MONTH;
    }

    /** Whether it asks for an incident, which its rule is then about. */
    public boolean isAboutIncident() {
        return type() == FactType.INCIDENT && !negated;
    }

    /** Whether it chooses its fact by what text fields say; what those of an incident say may be blank, and is judged. */
    public boolean asksTexts() {
        return type() != FactType.INCIDENT && tests.stream().anyMatch(TextTest.class::isInstance);
    }

    /** Whether the text fields of a fact say what is asked. */
    public boolean meansTexts(Fact fact) {
        for (Test test : tests) {
            if (test instanceof TextTest text && !fact.text(text.field()).equals(text.value())) {
                return false;
            }
        }
        return true;
    }
}
