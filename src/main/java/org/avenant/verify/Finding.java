package org.avenant.verify;

/**
 * Something in a statement that does not agree with the rest of it.
 *
 * @param sort what does not agree
 * @param month the month of the statement, as written
 * @param clause the clause of the line in which it stands; empty where it stands in none
 * @param stated what the statement says
 * @param computed what it must be by all the rest; empty where nothing of that name is there
 * @param line of the text, from 1
 * @param column of the first character that does not agree, from 1
 */
public record Finding(Sort sort, String month, String clause, String stated, String computed, int line, int column) {

    /** What does not agree. */
    public enum Sort {
        /** A node of an expression is not what its parts come to. */
        RECOMPUTATION,
        /** A rounding is not what its part rounds to. */
        ROUNDING,
        /** The unit of a node is not that of its parts. */
        UNIT,
        /** The amount of a line is not what its expression comes to. */
        AMOUNT,
        /** A figure is told with two values, or with a value that its counts do not give. */
        FIGURE,
        /** An expression rests on a figure that is not among the facts of its line. */
        FACT,
        /** An expression rests on a line that the statement does not have, or not with that amount. */
        REFERENCE,
        /** A formula shows a number that its expression does not have, or lacks one. */
        FORMULA,
        /** A subtotal is not the sum of its lines. */
        SUBTOTAL,
        /** The statement is final, and something in it is open; or the other way round. */
        PROVISIONAL,
        /** The total is not the sum of the lines. */
        TOTAL,
        /** The digest is another text's. */
        DIGEST,
        /** The contract gives something else for the month today. */
        TODAY,
        /** The contract does not give it for the month today. */
        NOT_TODAY,
        /** The contract gives it besides for the month today. */
        ONLY_TODAY
    }
}
