package org.avenant.report;

import java.util.List;
import org.avenant.statement.Statement;

/** A way to write statements. */
public interface Report {

    /**
     * Some statements of one contract, in the order of their months.
     *
     * @param range whether a range was asked for, which some formats show even if one month is in it
     */
    String write(List<Statement> statements, boolean range);
}
