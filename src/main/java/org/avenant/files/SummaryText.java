package org.avenant.files;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.files.StatementsFolder.Kept;
import org.avenant.problem.Refusal;
import org.avenant.statement.Tally;

/** {@code summary.csv}: what came of each contract of a portfolio, one row each, with {@code .} in every language. */
final class SummaryText {

    private static final List<String> HEADS = List.of("contract", "months", "total", "currency", "state", "exceptions", "seal");

    private SummaryText() {}

    static String of(Collection<Kept> all) {
        return Stream.concat(Stream.of(HEADS), all.stream().map(SummaryText::cells))
                .map(cells -> String.join(",", cells) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> cells(Kept kept) {
        Tally tally = kept.tally();
        return List.of(
                quoted(tally.contract()), tally.months(), tally.total().map(BigDecimal::toPlainString).orElse(""), tally.currency(),
                tally.state().word(), Integer.toString(tally.exceptions()), kept.seal());
    }

    /** A folder's name may have any sign in it; nothing else here may. */
    private static String quoted(String name) {
        return name.matches("[\\p{L}\\d ._-]+") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The rows that can be read; the others are as if they were not there. Fails with a {@link Refusal} of what is no table. */
    static List<Kept> read(TextFile file) {
        Table table = Table.readAny(file);
        return table.header().cells().equals(HEADS)
                ? table.rows().stream().flatMap(row -> kept(row.cells()).stream()).toList()
                : List.of();
    }

    private static Optional<Kept> kept(List<String> cells) {
        try {
            return Tally.State.of(cells.get(4)).map(state -> new Kept(
                    new Tally(cells.get(0), cells.get(1), total(cells.get(2)), cells.get(3), state, Integer.parseInt(cells.get(5))),
                    cells.get(6)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> total(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }
}
