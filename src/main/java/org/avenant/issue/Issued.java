package org.avenant.issue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.statement.Correction;
import org.avenant.statement.IssuedLine;
import org.avenant.statement.IssuedStatement;
import org.avenant.statement.LineKey;

/** The statements of a contract that were issued: months in a row, in order. */
record Issued(List<IssuedStatement> all) {

    Optional<IssuedStatement> of(YearMonth month) {
        return all.stream().filter(statement -> statement.month().equals(month)).findFirst();
    }

    Optional<YearMonth> last() {
        return all.stream().map(IssuedStatement::month).reduce((one, later) -> later);
    }

    /** Whether a month carries the corrections of those before it: the first that is not issued, once any is. */
    boolean isNext(YearMonth month) {
        return last().filter(last -> last.plusMonths(1).equals(month)).isPresent();
    }

    /** The months on whose statements a month was corrected. */
    List<YearMonth> correcting(YearMonth month) {
        return all.stream()
                .filter(statement -> !statement.correctionsOf(month).isEmpty())
                .map(IssuedStatement::month)
                .toList();
    }

    /** Every line that was issued for a month, on its own statement or as a correction since. */
    Stream<IssuedLine> lines(YearMonth month) {
        Stream<IssuedLine> own = of(month).stream().flatMap(statement -> statement.lines().stream());
        Stream<Correction> corrections = all.stream().flatMap(statement -> statement.correctionsOf(month).stream());
        return Stream.concat(own, corrections.map(Correction::line));
    }

    /** What was issued for a line, by the months of the statements that said so, its own first. */
    Map<YearMonth, BigDecimal> amounts(YearMonth month, LineKey key) {
        Map<YearMonth, BigDecimal> amounts = new LinkedHashMap<>();
        amounts.put(month, BigDecimal.ZERO);
        of(month).ifPresent(own -> own.lines().forEach(line -> add(line, key, month, amounts)));
        all.forEach(later -> later.correctionsOf(month).forEach(part -> add(part.line(), key, later.month(), amounts)));
        return amounts;
    }

    private static void add(IssuedLine line, LineKey key, YearMonth on, Map<YearMonth, BigDecimal> amounts) {
        if (line.key().equals(key)) {
            amounts.merge(on, line.amount(), BigDecimal::add);
        }
    }
}
