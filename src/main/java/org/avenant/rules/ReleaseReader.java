package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;
import org.avenant.statement.Phrase;
import org.avenant.statement.Verb;

/** Reads what a rule brings back: what is held under a clause, or a percentage of it, and never more than there is. */
final class ReleaseReader {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ReleaseReader() {}

    static Optional<Due> read(RuleSource source, Token literal, Lexicon lexicon) {
        Optional<Phrase> amount = new PhraseReader(source, literal, lexicon, Dialect.DRL).amount();
        amount.filter(phrase -> !isHeld(phrase))
                .ifPresent(phrase -> source.report(new RuleProblem.ReleaseUnclear(source.place(literal), phrase.words())));
        return amount.filter(ReleaseReader::isHeld).map(phrase -> new Due.Money(Verb.RELEASE, Kind.RELEASED, phrase));
    }

    private static boolean isHeld(Phrase phrase) {
        return phrase instanceof Phrase.Held
                || phrase instanceof Phrase.PercentOf share && share.amount() instanceof Phrase.Held
                        && share.percent().signum() > 0 && share.percent().compareTo(ALL) <= 0;
    }
}
