package org.avenant.statement;

import java.util.Comparator;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Wording;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/** What a line is known by from one reckoning of its month to the next: its clause, part, incident and kind. */
public record LineKey(Subject subject, Kind kind) {

    /** The contract's order. */
    public static Comparator<LineKey> order(Wording wording) {
        return Comparator.comparing(LineKey::subject, Subject.order(wording)).thenComparing(LineKey::kind);
    }

    /** As it is named to people among others: {@code 5.1 bonuses}. */
    public Names label() {
        return new Names(label(Language.ENGLISH), label(Language.FRENCH));
    }

    private Noun label(Language language) {
        String words = subject.cited() + " " + kind.plural(language);
        return new Noun(words, words);
    }

    /** Whether it is a line of a clause; of its part, its incident and its days, where these are named. */
    boolean isOf(Subject named) {
        ClauseNumber clause = subject.clause();
        return clause.equals(named.clause())
                && (named.part().isEmpty() || named.part().equals(subject.part()))
                && (named.reference().isEmpty() || named.reference().equals(subject.reference()))
                && (named.days().isEmpty() || named.days().equals(subject.days()));
    }
}
