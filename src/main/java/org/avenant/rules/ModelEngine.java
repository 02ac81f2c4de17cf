package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.avenant.facts.Comparison;
import org.avenant.facts.Fact;
import org.avenant.facts.Reading;
import org.avenant.statement.Due;
import org.avenant.statement.Pen;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.dsl.pattern.D;

/**
 * The way rules are fired: the judged tree, node by node, as the engine's own rule model.
 * No compiler and no generated class take part.
 */
public final class ModelEngine implements Engine {

    private static final String PACKAGE = "avenant";

    @Override
    public Fireable prepare(List<Rule> rules) {
        Global<Pen> pen = D.globalOf(Pen.class, PACKAGE, Sessions.PEN);
        ModelImpl model = new ModelImpl();
        model.addGlobal(pen);
        rules.forEach(rule -> model.addRule(model(rule, pen)));
        return new Sessions(KieBaseBuilder.createKieBaseFromModel(model), rules.size());
    }

    private static org.drools.model.Rule model(Rule rule, Global<Pen> pen) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        rule.when().forEach(condition -> items.add(item(condition, items.size())));
        items.add(D.on(pen).execute(due -> rule.then().forEach(said -> write(due, said))));
        return D.rule(PACKAGE, rule.name()).build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    private static void write(Pen pen, Due due) {
        pen.write(due.verb(), due.arguments());
    }

    private static RuleItemBuilder<?> item(Condition condition, int index) {
        var pattern = pattern(condition.type().carrier(), condition, "fact" + index);
        return condition.negated() ? D.not(pattern) : pattern;
    }

    /** Equal constraints carry equal names, so that the engine tests each once for all rules. */
    private static <F extends Fact> PatternDSL.PatternDef<F> pattern(
            Class<F> type, Condition condition, String name) {
        Variable<F> fact = D.declarationOf(type, name);
        var pattern = D.pattern(fact);
        condition.keys().forEach((field, value) -> pattern.expr(
                field + " == " + value,
                (Predicate1<F>) f -> f.text(field).equals(value),
                D.alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, index(condition, field), f -> f.text(field), value)));
        condition.tests().forEach(test -> pattern.expr(Canonical.print(test), predicate(test)));
        return pattern;
    }

    private static int index(Condition condition, String field) {
        return condition.type().fields().indexOf(condition.type().field(field).orElseThrow());
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
     * A figure that is not there is on no side of any bound. Decimals, as the engine knows them: the judgement that
     * this is compared with uses exact fractions.
     */
    private static boolean holds(Reading reading, Comparison comparison, BigDecimal bound) {
        if (!(reading instanceof Reading.Known known)) {
            return false;
        }
        int order = known.value().toFortyDigits().compareTo(bound);
        return switch (comparison) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }
}
