package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.facts.Comparison;
import org.avenant.facts.Fact;
import org.avenant.facts.FactType;
import org.avenant.facts.Incident;
import org.avenant.facts.Reading;
import org.avenant.statement.Pen;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.dsl.pattern.D;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;

/**
 * The way rules are fired: the judged tree, node by node, as the engine's own rule model.
 * No compiler and no generated class take part.
 */
public final class ModelEngine implements Engine {

    private static final String PACKAGE = "avenant";

    /** The same for every rule base, and never changed: to look it up takes as long as to make one. */
    private static final KieBaseConfiguration CONFIGURATION = KieServices.get().newKieBaseConfiguration();

    @Override
    public Fireable prepare(List<Rule> rules) {
        Global<Pen> pen = D.globalOf(Pen.class, PACKAGE, Sessions.PEN);
        ModelImpl model = new ModelImpl(PACKAGE);
        model.addGlobal(pen);
        rules.forEach(rule -> model.addRule(model(rule, pen)));
        return new Sessions(KieBaseBuilder.createKieBaseFromModel(model, CONFIGURATION), rules.size(), Sessions.Signs.OWN);
    }

    private static org.drools.model.Rule model(Rule rule, Global<Pen> pen) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        Optional<Variable<Incident>> incident = Optional.empty();
        for (Condition condition : rule.when()) {
            Variable<? extends Fact> fact = D.declarationOf(condition.type().carrier(), "fact" + items.size());
            PatternDSL.PatternDef<?> pattern = pattern(condition, fact);
            items.add(condition.negated() ? D.not(pattern) : pattern);
            if (incident.isEmpty() && condition.type() == FactType.INCIDENT && !condition.negated()) {
                incident = Optional.of(incident(fact));
            }
        }
        items.add(incident.<RuleItemBuilder<?>>map(about -> D.on(pen, about).execute(ofIncident(rule))).orElseGet(() -> D.on(pen).execute(ofMonth(rule))));
        return D.rule(PACKAGE, rule.name()).build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    @SuppressWarnings("unchecked")
    private static Variable<Incident> incident(Variable<? extends Fact> fact) {
        return (Variable<Incident>) fact;
    }

    private static Block1<Pen> ofMonth(Rule rule) {
        List<Pen.Written> said = said(rule, Optional.empty());
        return pen -> pen.write(said);
    }

    private static Block2<Pen, Incident> ofIncident(Rule rule) {
        return (pen, incident) -> pen.write(said(rule, Optional.of(incident.reference())));
    }

    private static List<Pen.Written> said(Rule rule, Optional<String> reference) {
        return rule.then().stream().map(due -> new Pen.Written(rule.name(), reference, due.verb(), due.arguments())).toList();
    }

    /** Equal constraints carry equal names, so that the engine tests each once for all rules. */
    private static <F extends Fact> PatternDSL.PatternDef<F> pattern(Condition condition, Variable<F> fact) {
        var pattern = D.pattern(fact);
        condition.keys().forEach((field, value) -> pattern.expr(
                field + " == " + value,
                (Predicate1<F>) f -> f.text(field).equals(value),
                D.alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, index(condition, field), f -> f.text(field), value)));
        condition.tests().forEach(test -> pattern.expr(Canonical.print(test), predicate(test)));
        return pattern;
    }

    private static int index(Condition condition, String field) {
        return condition.type().fields().stream().map(FactType.Field::name).toList().indexOf(field);
    }

    private static <F extends Fact> Predicate1<F> predicate(Condition.Test test) {
        if (test instanceof Condition.NumberTest number) {
            return fact -> holds(fact.number(number.field()), number.comparison(), number.bound());
        }
        if (test instanceof Condition.TextTest text) {
            return fact -> fact.text(text.field()).equals(text.value());
        }
        Condition.FlagTest flag = (Condition.FlagTest) test;
        return fact -> fact.flag(flag.field()) == flag.value();
    }

    /**
     * A figure that is not there is on no side of any bound. It is compared with the bound as the rule writes it: the
     * judgement that this is compared with makes a fraction of that.
     */
    private static boolean holds(Reading reading, Comparison comparison, BigDecimal bound) {
        if (!(reading instanceof Reading.Known known)) {
            return false;
        }
        int order = known.value().compareTo(bound);
        return switch (comparison) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }
}
