package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.problem.Place;

/**
 * A line that a party does not accept, as a row of {@code disputes.csv} names it.
 *
 * @param subject the clause; its part and its incident where the row names them
 * @param kind the kind of line, where the row names it
 * @param amount how much of it, without a sign; empty for the whole line
 * @param row where the row names the line
 * @param sum where it says how much
 */
public record Dispute(
        YearMonth month, Subject subject, Optional<Kind> kind, Optional<BigDecimal> amount, String reason, Place row, Place sum) {

    /** Which of some lines may be meant, each once; a correction only by its name, or where nothing else is there. */
    public List<LineKey> meant(List<IssuedLine> lines) {
        List<LineKey> all = lines.stream()
                .map(IssuedLine::key)
                .filter(key -> key.isOf(subject) && kind.map(key.kind()::equals).orElse(true))
                .distinct()
                .toList();
        List<LineKey> own = all.stream().filter(key -> key.kind() != Kind.CORRECTION).toList();
        return own.isEmpty() ? all : own;
    }
}
