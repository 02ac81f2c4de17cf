package org.avenant.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Expression.Figure;

/**
 * What one rule gives for its clause this month.
 *
 * @param rule the rule's name
 * @param source where the rule stands
 * @param since the day from which the rule is in force, where it says so
 * @param version which version of its clause the rule is, where the clause has several
 * @param said what it declares
 * @param evidence the figures that its conditions matched
 */
public record Answer(
        Subject subject, String rule, String source, Optional<LocalDate> since, Optional<Version> version, Dues said,
        List<Figure> evidence) {

    /** What it declares, in the order written, with what the contract's terms mean in their place. */
    public List<Due> dues() {
        return said.all();
    }

    /** Whether figures, or an incident, decided that nothing is due. */
    public boolean saysNothing() {
        return said.sayNothing() && (!evidence.isEmpty() || subject.reference().isPresent());
    }

    /** The rule's name without the clause's number in front of it. */
    public String title() {
        String number = subject.clause().text();
        return rule.startsWith(number) && rule.startsWith(" ", number.length()) ? rule.substring(number.length() + 1) : rule;
    }
}
