package org.avenant.explain;

import java.util.List;
import org.avenant.statement.Correction;
import org.avenant.statement.Limitation;
import org.avenant.statement.Statement;

/**
 * How a month came out as it did.
 *
 * @param statement the month, with what was issued and is in dispute
 * @param clauses those asked for, in the order of the contract
 * @param limits what every limit compared
 * @param corrections those asked for of issued months, carried by this one
 * @param worth what one more of each figure is worth; none where single clauses were asked for
 */
public record Explained(Statement statement, List<Told> clauses, List<Limitation> limits, List<Correction> corrections, List<Worth> worth) {

    public Explained {
        clauses = List.copyOf(clauses);
        limits = List.copyOf(limits);
        corrections = List.copyOf(corrections);
        worth = List.copyOf(worth);
    }
}
