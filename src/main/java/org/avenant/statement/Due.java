package org.avenant.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.avenant.facts.CallCount;
import org.avenant.facts.Measure;

/** One thing that a rule declares due, read from its literals. */
public sealed interface Due {

    /** The verb it was said with. */
    Verb verb();

    /** The verb's arguments in canonical words. */
    List<String> arguments();

    /** An amount of a kind. */
    record Money(Verb verb, Kind kind, Phrase phrase) implements Due {
        @Override
        public List<String> arguments() {
            return List.of(phrase.words());
        }
    }

    /** Points, which are no money and count in no total. */
    record Points(BigDecimal number) implements Due {
        @Override
        public Verb verb() {
            return Verb.POINTS;
        }

        @Override
        public List<String> arguments() {
            return List.of(number.toPlainString());
        }
    }

    /** A gate: dues that it stops are withheld. */
    record Gate(Selection stopped) implements Due {
        @Override
        public Verb verb() {
            return Verb.WITHHOLD;
        }

        @Override
        public List<String> arguments() {
            return List.of(stopped.words());
        }
    }

    /** A cap or a floor on other lines. */
    record Bounding(Selection limited, Limit limit) implements Due {
        @Override
        public Verb verb() {
            return Verb.LIMIT;
        }

        @Override
        public List<String> arguments() {
            return List.of(limited.words(), limit.words());
        }
    }

    /** Lines are kept back as far as they go beyond a bound. */
    record Hold(Selection kept, HoldBound bound) implements Due {
        @Override
        public Verb verb() {
            return Verb.HOLD;
        }

        @Override
        public List<String> arguments() {
            return List.of(kept.words(), bound.words());
        }
    }

    /** What a term of the contract means. */
    record Define(String term, Phrase meaning) implements Due {
        @Override
        public Verb verb() {
            return Verb.DEFINE;
        }

        @Override
        public List<String> arguments() {
            return List.of(term, meaning.words());
        }
    }

    /** How a figure of the contract is counted from its calls. */
    record Count(Measure figure, CallCount how) implements Due {
        @Override
        public Verb verb() {
            return Verb.DEFINE;
        }

        @Override
        public List<String> arguments() {
            return List.of(figure.name(), how.words());
        }
    }

    /** The prices of some clauses are revised. */
    record Revise(Repriced repriced, Revision revision) implements Due {
        @Override
        public Verb verb() {
            return Verb.REVISE;
        }

        @Override
        public List<String> arguments() {
            return List.of(repriced.words(), revision.words());
        }
    }

    /** The month lies in a phase. */
    record InPhase(String name) implements Due {
        @Override
        public Verb verb() {
            return Verb.PHASE;
        }

        @Override
        public List<String> arguments() {
            return List.of(name);
        }
    }

    /** A right or an event to be told on the statement. */
    record Notify(String text) implements Due {
        @Override
        public Verb verb() {
            return Verb.NOTICE;
        }

        @Override
        public List<String> arguments() {
            return List.of(text);
        }
    }

    /** Nothing is due; {@code otherwise} where it only answers when no other rule of the clause does. */
    record Nothing(boolean otherwise) implements Due {
        @Override
        public Verb verb() {
            return otherwise ? Verb.OTHERWISE_NOTHING : Verb.NOTHING;
        }

        @Override
        public List<String> arguments() {
            return List.of();
        }
    }

    /** The phrases it says amounts with. */
    default List<Phrase> phrases() {
        if (this instanceof Money money) {
            return List.of(money.phrase());
        }
        if (this instanceof Define term) {
            return List.of(term.meaning());
        }
        if (this instanceof Hold hold) {
            return List.of(hold.bound().bound());
        }
        return this instanceof Bounding limit ? List.of(limit.limit().bound()) : List.of();
    }

    /** The same due, said with other phrases, as many. */
    default Due saying(List<Phrase> phrases) {
        if (this instanceof Money money) {
            return new Money(money.verb(), money.kind(), phrases.get(0));
        }
        if (this instanceof Hold hold) {
            return new Hold(hold.kept(), new HoldBound(hold.bound().below(), phrases.get(0)));
        }
        return this instanceof Bounding limit
                ? new Bounding(limit.limited(), new Limit(limit.limit().direction(), phrases.get(0)))
                : this;
    }

    /** Whether it says what something means, and gives nothing. */
    default boolean isDefinition() {
        return this instanceof Define || this instanceof Count;
    }

    /** Whether what it gives for some days of a month is said, and not only what it gives for all of it. */
    default boolean isOfDays() {
        Optional<Selection> lines = this instanceof Bounding limit
                ? Optional.of(limit.limited())
                : this instanceof Hold hold ? Optional.of(hold.kept()) : Optional.empty();
        boolean own = lines.stream().allMatch(of -> of.over().isOfDays());
        return !(this instanceof Points) && own && phrases().stream().allMatch(Phrase::isOfDays);
    }

    /** Whether it keeps something back. */
    default boolean holds() {
        return this instanceof Hold || this instanceof Money money && money.kind() == Kind.HELD;
    }

    /** Whether it keeps something back, or brings some of it back. */
    default boolean movesBalance() {
        return holds() || this instanceof Money money && money.kind() == Kind.RELEASED;
    }

    /** Whether it is about what others give: held, released, given back or taxed. */
    default boolean comesAfterLimits() {
        return movesBalance() || this instanceof Money money && (money.kind() == Kind.EARN_BACK || money.kind() == Kind.TAX);
    }

    /** Whether the clause must answer every month that it applies to; limits, gates, holds and notices may be silent. */
    default boolean mustAnswer() {
        return this instanceof Money && !movesBalance() || this instanceof Points || this instanceof Nothing;
    }
}
