package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.facts.FactType;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The security boundary: lets in what the clause language names and nothing else.
 *
 * <p>It is a positive grammar over the parsed tree. A rule is a head of our annotations, patterns
 * {@code Fact( field op literal, … )} on known facts and fields, and actions {@code due.verb( "…" );} with known
 * verbs; whatever else the tree holds, the rule is refused. Do not widen it for convenience.
 */
final class Gate {

    private static final List<String> JOINTS = List.of(";", "and", "or", "exists", "forall", "from");

    private final Lexicon lexicon;

    Gate(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The rule, if all of it is in the clause language; otherwise what is not is reported. */
    Optional<Rule> judge(RuleText text, RuleDescr tree) {
        RuleSource source = text.source();
        int before = source.problems().size();
        Optional<HeadReader.Head> head = HeadReader.read(text);
        demandPlain(text, tree);
        List<Condition> when = conditions(text, tree);
        ActionReader actions = new ActionReader(text, lexicon);
        List<Due> then = actions.read(tree.getConsequence());
        return source.problems().size() > before || head.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rule(
                        text.name(), head.get().subject(), head.get().inForce(), when, then,
                        source.place(text.nameToken()), actions.places()));
    }

    /** The tree must hold what the tokens hold: no attribute, no parent, no second consequence, the same annotations. */
    private static void demandPlain(RuleText text, RuleDescr tree) {
        long annotations = text.head().stream().filter(token -> token.isSymbol("@")).count();
        boolean plain = tree.getAttributes().isEmpty()
                && tree.getParentName() == null
                && tree.getNamedConsequences().isEmpty()
                && tree.getAnnotations().size() == annotations
                && text.name().equals(tree.getName());
        if (!plain && text.source().problems().isEmpty()) {
            text.source().report(new RuleProblem.UnreadableRule(text.source().place(text.nameToken())));
        }
    }

    private List<Condition> conditions(RuleText text, RuleDescr tree) {
        List<Condition> conditions = new ArrayList<>();
        if (holdsJoint(text)) {
            return conditions;
        }
        for (BaseDescr part : tree.getLhs().getDescrs()) {
            condition(text, part).ifPresent(conditions::add);
        }
        conditions.stream().filter(condition -> condition.type() == FactType.INCIDENT && !condition.negated()).skip(1).findFirst()
                .ifPresent(second -> text.source().report(new RuleProblem.TwoIncidents(second.place(), text.name())));
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

    private Optional<Condition> condition(RuleText text, BaseDescr part) {
        boolean negated = part instanceof NotDescr;
        boolean single = negated && ((NotDescr) part).getDescrs().size() == 1;
        Object inner = single ? ((NotDescr) part).getDescrs().get(0) : part;
        if (!(inner instanceof PatternDescr pattern) || !isPlain(pattern) || negated != single) {
            refuse(text, part);
            return Optional.empty();
        }
        int offset = text.start() + pattern.getStartCharacter();
        List<Constraint.Written> written = new ArrayList<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            ExprConstraintDescr expression = (ExprConstraintDescr) constraint;
            written.add(new Constraint.Written(
                    expression.getExpression(), text.start() + expression.getStartCharacter()));
        }
        return new ConditionReader(text.source(), lexicon).read(pattern.getObjectType(), negated, offset, written);
    }

    private static boolean isPlain(PatternDescr pattern) {
        return pattern.getObjectType() != null
                && pattern.getIdentifier() == null
                && pattern.getSource() == null
                && !pattern.isQuery()
                && !pattern.isUnification()
                && (pattern.getBehaviors() == null || pattern.getBehaviors().isEmpty())
                && pattern.getAnnotations().isEmpty()
                && pattern.getDescrs().stream().allMatch(ExprConstraintDescr.class::isInstance);
    }

    private static void refuse(RuleText text, BaseDescr part) {
        int from = Math.max(0, part.getStartCharacter());
        int to = Math.min(text.text().length(), Math.max(from, part.getEndCharacter()) + 1);
        String written = text.text().substring(from, to).strip();
        text.source().report(new RuleProblem.ConditionRefused(
                text.source().place(text.start() + from, written.length()), Constraint.shortened(written)));
    }
}
