package org.avenant.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule writes with: {@code due.bonus( "2 % of …" )}. It notes who said what, and computes nothing. */
public final class Pen {

    /**
     * One thing that a rule said.
     *
     * @param reference the incident it was said of, empty where it was said of the month
     */
    public record Written(String rule, Optional<String> reference, Verb verb, List<String> arguments) {
    }

    private final List<Written> written = new ArrayList<>();
    private String rule = "";
    private Optional<String> reference = Optional.empty();

    /** From now on this rule writes, of an incident if it matched one. */
    public void handTo(String ruleName, Optional<String> incident) {
        rule = ruleName;
        reference = incident;
    }

    /** All that was written, in the order of writing. */
    public List<Written> written() {
        return List.copyOf(written);
    }

    /** Takes down what says itself whose it is. */
    public void write(List<Written> said) {
        written.addAll(said);
    }

    public void write(Verb verb, List<String> arguments) {
        written.add(new Written(rule, reference, verb, arguments));
    }

    // A method for each verb, so that a rule file is a program to Drools as any user would build it.

    public void fee(String amount) {
        write(Verb.FEE, List.of(amount));
    }

    public void reduce(String amount) {
        write(Verb.REDUCE, List.of(amount));
    }

    public void bonus(String amount) {
        write(Verb.BONUS, List.of(amount));
    }

    public void malus(String amount) {
        write(Verb.MALUS, List.of(amount));
    }

    public void penalty(String amount) {
        write(Verb.PENALTY, List.of(amount));
    }

    public void credit(String amount) {
        write(Verb.CREDIT, List.of(amount));
    }

    public void earnBack(String amount) {
        write(Verb.EARN_BACK, List.of(amount));
    }

    public void hold(String meaning) {
        write(Verb.HOLD, List.of(meaning));
    }

    public void hold(String lines, String beyond) {
        write(Verb.HOLD, List.of(lines, beyond));
    }

    public void release(String held) {
        write(Verb.RELEASE, List.of(held));
    }

    public void tax(String amount) {
        write(Verb.TAX, List.of(amount));
    }

    public void points(String number) {
        write(Verb.POINTS, List.of(number));
    }

    public void withhold(String selection) {
        write(Verb.WITHHOLD, List.of(selection));
    }

    public void limit(String selection, String bound) {
        write(Verb.LIMIT, List.of(selection, bound));
    }

    public void define(String term, String meaning) {
        write(Verb.DEFINE, List.of(term, meaning));
    }

    public void revise(String repriced, String revision) {
        write(Verb.REVISE, List.of(repriced, revision));
    }

    public void phase(String name) {
        write(Verb.PHASE, List.of(name));
    }

    public void notice(String text) {
        write(Verb.NOTICE, List.of(text));
    }

    public void nothing() {
        write(Verb.NOTHING, List.of());
    }

    public void otherwiseNothing() {
        write(Verb.OTHERWISE_NOTHING, List.of());
    }
}
