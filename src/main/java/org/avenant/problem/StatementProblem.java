package org.avenant.problem;

/**
 * What can be wrong in the file of a statement. {@code clause} is that of the line, empty where it stands in none;
 * {@code stated} and {@code computed} are written as the file writes numbers.
 */
public sealed interface StatementProblem extends PlacedProblem {

    record NotAStatement(Place place, String field) implements StatementProblem {}

    record RecomputationDiffers(Place place, String month, String clause, String stated, String computed)
            implements StatementProblem {}

    record RoundingDiffers(Place place, String month, String clause, String stated, String computed)
            implements StatementProblem {}

    record UnitDiffers(Place place, String month, String clause, String stated, String computed)
            implements StatementProblem {}

    record AmountDiffers(Place place, String month, String clause, String stated, String computed)
            implements StatementProblem {}

    record FigureDiffers(Place place, String month, String clause, String stated, String computed)
            implements StatementProblem {}

    record FactMissing(Place place, String month, String clause, String stated) implements StatementProblem {}

    record ReferenceDiffers(Place place, String month, String clause, String stated, String computed)
            implements StatementProblem {}

    record FormulaDiffers(Place place, String month, String clause, String stated, String computed)
            implements StatementProblem {}

    record SubtotalDiffers(Place place, String month, String stated, String computed) implements StatementProblem {}

    record ProvisionalDiffers(Place place, String month) implements StatementProblem {}

    record TotalDiffers(Place place, String month, String stated, String computed) implements StatementProblem {}

    record DigestDiffers(Place place, String month) implements StatementProblem {}

    record DiffersToday(Place place, String month, String clause, String stated, String computed)
            implements StatementProblem {}

    record NotToday(Place place, String month, String clause, String stated) implements StatementProblem {}

    record OnlyToday(Place place, String month, String clause, String computed) implements StatementProblem {}
}
