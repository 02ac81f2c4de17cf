package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avenant.contract.Days;
import org.avenant.facts.FactType;
import org.avenant.facts.Window;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Condition;
import org.avenant.rules.InForce;
import org.avenant.rules.Rule;
import org.avenant.rules.Speech;
import org.avenant.statement.Answer;
import org.avenant.statement.Due;

/**
 * Sees whether a rule that serves some days of a month says something of these days. A fixed sum, the end of a tier, a
 * count to be reached are of a month: how much of one is due for a part of it, nobody may guess. A rule that is in force on
 * these days alone says it of them.
 */
record OwnDays(Versions versions, Speech speech, YearMonth month) {

    /** What an answer says of the whole month, though it is for some of its days; empty where it says no such thing. */
    Optional<MonthProblem> problem(Answer answer) {
        return answer.subject().days().flatMap(days -> versions.during(Optional.of(days))
                .filter(rule -> rule.subject().equals(answer.subject().ofAllDays().ofMonth()))
                .filter(rule -> !isOfDaysAlone(rule, days))
                .flatMap(rule -> Stream.concat(counts(rule), rule.name().equals(answer.rule()) ? sums(rule, answer.dues()) : Stream.empty()))
                .findFirst()
                .map(said -> new MonthProblem.SaidOfWholeMonth(answer.subject().ofAllDays().cited(), said, days.names(), month)));
    }

    /** Whether a rule is in force on these days and no other. */
    private static boolean isOfDaysAlone(Rule rule, Days days) {
        return rule.inForce().equals(new InForce(Optional.of(days.first()), Optional.of(days.last())));
    }

    private Stream<Names> counts(Rule rule) {
        return IntStream.range(0, rule.when().size())
                .filter(i -> isCount(rule.when().get(i)))
                .mapToObj(i -> names(language -> speech.conditions(rule, language).get(i)));
    }

    private static boolean isCount(Condition condition) {
        return condition.type() == FactType.VOLUME && condition.keys().get("over").equals(Window.THIS_MONTH.words());
    }

    /** @param dues with the meaning of their terms in place */
    private Stream<Names> sums(Rule rule, List<Due> dues) {
        return IntStream.range(0, dues.size())
                .filter(i -> !dues.get(i).isOfDays())
                .mapToObj(i -> names(language -> speech.dues(rule, language).get(i)));
    }

    private static Names names(Function<Language, String> told) {
        return new Names(noun(told.apply(Language.ENGLISH)), noun(told.apply(Language.FRENCH)));
    }

    private static Noun noun(String words) {
        return new Noun(words, words);
    }
}
