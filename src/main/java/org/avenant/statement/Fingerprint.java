package org.avenant.statement;

import java.util.Objects;
import java.util.function.Supplier;

/** What a statement was made from: digests of the rules and of the facts, worked out once they are asked for, and the version that made it. */
public final class Fingerprint {

    private final String avenant;
    private final Supplier<String> ofRules;
    private final Supplier<String> ofFacts;
    private String rules;
    private String facts;

    public Fingerprint(Supplier<String> ofRules, Supplier<String> ofFacts, String avenant) {
        this.ofRules = ofRules;
        this.ofFacts = ofFacts;
        this.avenant = avenant;
    }

    /** One that was worked out before. */
    public Fingerprint(String rules, String facts, String avenant) {
        this(() -> rules, () -> facts, avenant);
    }

    public String rules() {
        rules = rules == null ? ofRules.get() : rules;
        return rules;
    }

    public String facts() {
        facts = facts == null ? ofFacts.get() : facts;
        return facts;
    }

    public String avenant() {
        return avenant;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that
                && rules().equals(that.rules()) && facts().equals(that.facts()) && avenant.equals(that.avenant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules(), facts(), avenant);
    }
}
