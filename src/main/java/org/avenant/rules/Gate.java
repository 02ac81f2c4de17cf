package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.facts.FactType;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;

/**
 * The security boundary: lets in what the clause language names and nothing else.
 *
 * <p>It is a positive grammar over what a rule is made of. A rule is a head of our annotations, patterns
 * {@code Fact( field op literal, … )} on known facts and fields, and actions {@code due.verb( "…" );} with known
 * verbs; whatever else it holds, the rule is refused. Do not widen it for convenience.
 */
final class Gate {

    /** What joins conditions, or makes them something else. */
    private static final List<String> JOINTS =
            List.of(";", "and", "or", "exists", "forall", "from", "[", "]", "{", "}", "!", "~", "#", "?");

    private final Lexicon lexicon;

    Gate(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The rule, if all of it is in the clause language; otherwise what is not is reported. */
    Optional<Rule> judge(RuleText text) {
        RuleSource source = text.source();
        int before = source.problems().size();
        Optional<HeadReader.Head> head = HeadReader.read(text);
        List<Condition> when = conditions(text);
        ActionReader actions = new ActionReader(text, lexicon);
        List<Due> then = actions.read();
        return source.problems().size() > before || head.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rule(
                        text.name(), head.get().subject(), head.get().inForce(), when, then,
                        source.place(text.nameToken()), actions.places()));
    }

    private List<Condition> conditions(RuleText text) {
        List<Condition> conditions = new ArrayList<>();
        if (holdsJoint(text)) {
            return conditions;
        }
        for (PatternText pattern : PatternText.of(text)) {
            new ConditionReader(text.source(), lexicon).read(pattern).ifPresent(conditions::add);
        }
        conditions.stream().filter(condition -> condition.type() == FactType.INCIDENT && !condition.negated()).skip(1).findFirst()
                .ifPresent(second -> text.source().report(new RuleProblem.TwoIncidents(second.place(), text.name())));
        conditions.forEach(condition -> NeverTrue.of(condition).ifPresent(text.source()::report));
        return List.copyOf(conditions);
    }

    /** Conditions are joined by standing below each other, comparisons by commas; whatever else joins says something else. */
    private static boolean holdsJoint(RuleText text) {
        Optional<Token> word = text.conditions().stream()
                .filter(token -> token.sort() != Token.Sort.TEXT && JOINTS.contains(token.text()))
                .findFirst();
        word.ifPresent(token -> text.source().report(
                new RuleProblem.ConditionRefused(text.source().place(token), token.text())));
        return word.isPresent();
    }
}
