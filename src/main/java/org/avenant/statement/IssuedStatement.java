package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * A statement as it was issued, which nothing changes any more.
 *
 * @param lines the lines of its own month
 * @param corrections what it carries for earlier months
 * @param fingerprint what it was made from
 */
public record IssuedStatement(
        YearMonth month, List<IssuedLine> lines, List<Correction> corrections, BigDecimal total, Fingerprint fingerprint) {

    public IssuedStatement {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
    }

    /** What it corrects of an earlier month. */
    public List<Correction> correctionsOf(YearMonth earlier) {
        return corrections.stream().filter(correction -> correction.month().equals(earlier)).toList();
    }

    /** The digest of the rules that it was made from. */
    public String rules() {
        return fingerprint.rules();
    }
}
