package org.avenant.wording;

import org.avenant.language.Names;
import org.avenant.language.Noun;

/** Which party a clause names as the one that pays. */
public enum Payer implements Stipulation {
    CLIENT("the client pays", "le client paie"),
    PROVIDER("the provider pays", "le prestataire paie");

    private final Names names;

    Payer(String english, String french) {
        this.names = new Names(new Noun(english, english), new Noun(french, french));
    }

    /** The party that pays what adds to the invoice, or what takes from it. */
    static Payer ofSign(int sign) {
        return sign > 0 ? CLIENT : PROVIDER;
    }

    Payer other() {
        return this == CLIENT ? PROVIDER : CLIENT;
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public boolean meets(Stipulation other) {
        return this == other;
    }

    @Override
    public Likeness likeness(Stipulation other) {
        return other instanceof Payer ? Likeness.VALUE : Likeness.NONE;
    }
}
