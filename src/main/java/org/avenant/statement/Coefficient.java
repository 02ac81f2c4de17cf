package org.avenant.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.amount.Rounding;
import org.avenant.facts.IndexReading;
import org.avenant.facts.IndexSeries;
import org.avenant.language.Language;

/** By how much prices are multiplied, as a clause says it: {@code 0.15 + 0.85 × Syntec last published at the anniversary / 280.00}. */
public sealed interface Coefficient {

    /** The canonical words, which parse to the same coefficient. */
    String words();

    /** The coefficients it is made of. */
    default List<Coefficient> parts() {
        return List.of();
    }

    /** A number that the contract states. */
    record Number(BigDecimal value) implements Coefficient {
        @Override
        public String words() {
            return value.toPlainString();
        }
    }

    /** A value of an index. */
    record Read(IndexSeries index, IndexReading reading) implements Coefficient {
        @Override
        public String words() {
            return index.name() + " " + reading.words(Language.ENGLISH);
        }
    }

    /** Two added up. */
    record Plus(Coefficient first, Coefficient second) implements Coefficient {
        @Override
        public String words() {
            return Coefficient.bracketed(first, first.isTailed()) + " + " + Coefficient.bracketed(second, second.isLoose());
        }

        @Override
        public List<Coefficient> parts() {
            return List.of(first, second);
        }
    }

    /** Two multiplied. */
    record Times(Coefficient first, Coefficient second) implements Coefficient {
        @Override
        public String words() {
            return Coefficient.bracketed(first, first.isLoose()) + " × " + Coefficient.bracketed(second, !second.parts().isEmpty());
        }

        @Override
        public List<Coefficient> parts() {
            return List.of(first, second);
        }
    }

    /** One over a number or a value of an index, neither of which is ever zero. */
    record Over(Coefficient first, Coefficient second) implements Coefficient {
        @Override
        public String words() {
            return Coefficient.bracketed(first, first.isLoose()) + " / " + second.words();
        }

        @Override
        public List<Coefficient> parts() {
            return List.of(first, second);
        }
    }

    /** One kept at or under a number, or at or over it. */
    record Bounded(Coefficient of, boolean atMost, BigDecimal bound) implements Coefficient {
        @Override
        public String words() {
            return of.words() + ", at " + (atMost ? "most " : "least ") + bound.toPlainString();
        }

        @Override
        public List<Coefficient> parts() {
            return List.of(of);
        }
    }

    /** One rounded to so many decimals. */
    record Rounded(Coefficient of, Rounding rounding, int decimals) implements Coefficient {
        @Override
        public String words() {
            return of.words() + ", rounded " + rounding.word() + " to " + step(decimals).toPlainString();
        }

        @Override
        public List<Coefficient> parts() {
            return List.of(of);
        }
    }

    /** The step of so many decimals: {@code 0.001} of three. */
    static BigDecimal step(int decimals) {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** Whether it needs brackets within a product: what adds up, and what ends in a comma's words. */
    default boolean isLoose() {
        return this instanceof Plus || isTailed();
    }

    /** Whether it ends in words behind a comma. */
    default boolean isTailed() {
        return this instanceof Bounded || this instanceof Rounded;
    }

    private static String bracketed(Coefficient part, boolean needed) {
        return needed ? "(" + part.words() + ")" : part.words();
    }

    /** This and all it is made of. */
    default Stream<Coefficient> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Coefficient::all));
    }
}
