package org.avenant.rules;

import java.util.List;
import java.util.Optional;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;
import org.avenant.statement.HoldBound;
import org.avenant.statement.Kind;
import org.avenant.statement.Phrase;
import org.avenant.statement.Selection;
import org.avenant.statement.Verb;

/** Reads what a rule keeps back. */
final class HoldReader {

    private final RuleSource source;
    private final Lexicon lexicon;

    HoldReader(RuleSource source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
    }

    /** An amount, or this month's lines: all of them, or as far as they go beyond a bound. */
    Optional<Due> hold(List<Token> literals) {
        Optional<Phrase> kept = phrase(literals.get(0)).meaning().filter(phrase -> isOfThisMonth(phrase, literals.get(0)));
        if (literals.size() == 1) {
            return kept.map(phrase -> new Due.Money(Verb.HOLD, Kind.HELD, phrase));
        }
        Optional<HoldBound> bound = phrase(literals.get(1)).holdBound();
        Optional<Selection> lines = kept.flatMap(phrase -> linesOf(phrase, literals.get(0)));
        return lines.isPresent() && bound.isPresent() ? Optional.of(new Due.Hold(lines.get(), bound.get())) : Optional.empty();
    }

    /** What earlier months came to has been billed. */
    private boolean isOfThisMonth(Phrase phrase, Token literal) {
        boolean sound = !(phrase instanceof Phrase.Lines lines) || lines.of().over().isThisMonth();
        if (!sound) {
            source.report(new RuleProblem.WindowMisplaced(source.place(literal), ((Phrase.Lines) phrase).of().over().names()));
        }
        return sound;
    }

    private Optional<Selection> linesOf(Phrase phrase, Token literal) {
        if (phrase instanceof Phrase.Lines lines) {
            return Optional.of(lines.of());
        }
        source.report(new RuleProblem.LinesNeeded(source.place(literal), phrase.words()));
        return Optional.empty();
    }

    private PhraseReader phrase(Token literal) {
        return new PhraseReader(source, literal, lexicon, Dialect.DRL);
    }
}
