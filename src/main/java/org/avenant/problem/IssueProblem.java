package org.avenant.problem;

import java.time.YearMonth;
import java.util.List;

/** What can be wrong with statements that were issued and are kept. */
public sealed interface IssueProblem extends PlacedProblem {

    /** A file that does not read as a statement. */
    record StatementUnreadable(Place place) implements IssueProblem {}

    /** A statement whose digest is not there, or is not that of what it says. */
    record StatementAltered(Place place) implements IssueProblem {}

    /** A statement of another contract, month or currency than its place is for. */
    record StatementMisplaced(Place place, String found, String expected) implements IssueProblem {}

    /** Statements that must have been issued, as a later one was, and are not there. */
    record StatementsMissing(Place place, List<YearMonth> months, YearMonth before, YearMonth after) implements IssueProblem {}
}
