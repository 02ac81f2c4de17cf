package org.avenant.statement;

import java.math.BigDecimal;
import java.util.List;
import org.avenant.amount.Expression;

/**
 * What a limit compared, be it that it changed anything or not.
 *
 * @param by the clause that limits
 * @param ofDeductions whether it limits what goes to the client, so that at most so much is taken
 * @param excess the sum of the lines it limits, and the bounds it keeps them within
 * @param shares what each of these lines bears of the limit's own line; none where the limit changed nothing
 */
public record Limitation(Subject by, Limit.Direction direction, boolean ofDeductions, Expression.Excess excess, List<Share> shares) {

    public Limitation {
        shares = List.copyOf(shares);
    }

    /** So much of a limit's line belongs to a line that it limits. */
    public record Share(Line line, BigDecimal amount) {}
}
