package org.avenant.cli;

import org.avenant.files.StatementText;
import org.avenant.problem.Place;
import org.avenant.problem.StatementProblem;
import org.avenant.verify.Finding;

/** What a verification finds, as a problem that has words; the room that verifies knows none of ours. */
final class FindingInWords {

    private FindingInWords() {}

    static StatementProblem problem(Finding found, StatementText file) {
        Place place = file.place(found.line(), found.column(), 1);
        String month = found.month();
        String clause = found.clause();
        String stated = found.stated();
        String computed = found.computed();
        return switch (found.sort()) {
            case RECOMPUTATION -> new StatementProblem.RecomputationDiffers(place, month, clause, stated, computed);
            case ROUNDING -> new StatementProblem.RoundingDiffers(place, month, clause, stated, computed);
            case UNIT -> new StatementProblem.UnitDiffers(place, month, clause, stated, computed);
            case AMOUNT -> new StatementProblem.AmountDiffers(place, month, clause, stated, computed);
            case FIGURE -> new StatementProblem.FigureDiffers(place, month, clause, stated, computed);
            case FACT -> new StatementProblem.FactMissing(place, month, clause, stated);
            case REFERENCE -> new StatementProblem.ReferenceDiffers(place, month, clause, stated, computed);
            case FORMULA -> new StatementProblem.FormulaDiffers(place, month, clause, stated, computed);
            case SUBTOTAL -> new StatementProblem.SubtotalDiffers(place, month, stated, computed);
            case PROVISIONAL -> new StatementProblem.ProvisionalDiffers(place, month);
            case TOTAL -> new StatementProblem.TotalDiffers(place, month, stated, computed);
            case DIGEST -> new StatementProblem.DigestDiffers(place, month);
            case TODAY -> new StatementProblem.DiffersToday(place, month, clause, stated, computed);
            case NOT_TODAY -> new StatementProblem.NotToday(place, month, clause, stated);
            case ONLY_TODAY -> new StatementProblem.OnlyToday(place, month, clause, computed);
        };
    }
}
