package org.avenant.wording;

/** What a mark does in a sentence. */
enum Role {
    /** A number, in digits or words. */
    NUMBER,
    /** The place of one among others: third, 10 001e. */
    ORDINAL,
    /** A day of the calendar. */
    DAY,
    MONTH_NAME,
    UNIT,
    /** A boundary before its number: at least. */
    BOUND,
    /** A boundary as a verb, which may be denied from afar: does not, in any month, exceed. */
    BOUND_VERB,
    /** A boundary directly before its number: over, under. */
    BOUND_NEAR,
    /** A boundary behind its number: or more. */
    BEHIND,
    /** The first so many. */
    FIRST,
    INCLUDED,
    EXCLUDED,
    MANNER,
    /** A manner only beside what it is said of: full point. */
    BESIDE,
    PARTY,
    PAYS,
    PAYS_BY,
    PAYS_TO,
    /** A kind of due that names its payer: bonus, penalty. */
    KIND,
    /** Other clauses are cited: articles 4.2 and 4.3. */
    ARTICLE,
    SCALE,
    /** Something known by its number: phase 2. */
    NAME,
    /** Digits that count nothing: 24/7. */
    APART,
    /** What may stand between a number and its unit: consecutive. */
    BETWEEN,
    WORD,
    COMMA,
    OPEN,
    CLOSE,
    STOP
}
