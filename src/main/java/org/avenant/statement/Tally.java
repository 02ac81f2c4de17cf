package org.avenant.statement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What some months of one contract come to together.
 *
 * @param months the first and the last of them, as a call has them: {@code 2026-04}, {@code 2026-01..2026-06}; empty where there are none
 * @param total the exact sum of their totals, in the currency; empty where they were not evaluated
 * @param currency its ISO code; empty where the contract could not be read
 * @param exceptions how many things somebody must settle before all their statements are final
 */
public record Tally(String contract, String months, Optional<BigDecimal> total, String currency, State state, int exceptions) {

    /** How far its amounts can be relied on. */
    public enum State {
        FINAL, PROVISIONAL, OUTSIDE_TERM, NOT_EVALUATED;

        /** As files have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The state that a file has, or empty. */
        public static Optional<State> of(String word) {
            return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
        }
    }

    /** None of the months asked for lies in the contract's term. */
    public static Tally outsideTerm(String contract) {
        return new Tally(contract, "", Optional.empty(), "", State.OUTSIDE_TERM, 0);
    }

    /** Something is wrong with its files. */
    public static Tally notEvaluated(String contract) {
        return new Tally(contract, "", Optional.empty(), "", State.NOT_EVALUATED, 0);
    }
}
