package org.avenant.rules;

import java.util.List;
import java.util.Optional;
import org.avenant.amount.Unit;
import org.avenant.facts.CallCount;
import org.avenant.facts.Measure;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;

/** Judges how a figure of the contract is counted from calls: a known figure, in the unit that is counted. */
final class CountReader {

    private static final String MINUTE = "minute";
    private static final String CALL = "call";
    private static final Names MINUTES = new Names(new Noun(MINUTE, "minutes"), new Noun(MINUTE, "minutes"));

    private final RuleSource source;
    private final Lexicon lexicon;

    CountReader(RuleSource source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
    }

    /** The count of a figure that goes by a name in either language, or empty where it was reported. */
    Optional<Due> read(Token name, PhraseReader meaning) {
        return meaning.calls().flatMap(how -> figure(name, how).map(figure -> new Due.Count(figure, how)));
    }

    private Optional<Measure> figure(Token name, CallCount how) {
        Optional<Measure> figure = lexicon.measures().find(name.words()).filter(measure -> isCounted(measure, how));
        if (figure.isEmpty()) {
            List<String> known = lexicon.measures().all().stream().filter(measure -> isCounted(measure, how)).map(Measure::name).toList();
            source.report(new RuleProblem.CountOfNoFigure(
                    source.place(name), Constraint.shortened(name.words()), Nearest.to(name.words(), known),
                    how.inMinutes() ? MINUTES : how.calls()));
        }
        return figure;
    }

    private static boolean isCounted(Measure measure, CallCount how) {
        String unit = how.inMinutes() ? MINUTE : how.kind().map(Measure::unit).map(Unit::code).orElse(CALL);
        return measure.kind() == Measure.Kind.VOLUME && measure.derivation().isEmpty() && measure.unit().code().equals(unit);
    }
}
