package org.avenant.issue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Expression;
import org.avenant.amount.Expression.AmountIssued;
import org.avenant.amount.Expression.AmountNow;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.contract.Contract;
import org.avenant.statement.Correction;
import org.avenant.statement.IssuedLine;
import org.avenant.statement.LineKey;
import org.avenant.statement.Statement;

/** An issued month as it comes out today, beside what was issued for it. */
record Restatement(Statement now, Issued issued) {

    /** What each of its lines comes to beyond what was issued for it, corrections since included. */
    List<Correction> corrections() {
        List<IssuedLine> all = Stream.concat(today(), issued.lines(now.month())).toList();
        return all.stream()
                .map(IssuedLine::key)
                .distinct()
                .sorted(LineKey.order(now.contract().wording()))
                .flatMap(key -> correction(all.stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow()).stream())
                .toList();
    }

    /** Whether it comes out line for line as its own statement was issued. */
    boolean isAsIssued() {
        YearMonth month = now.month();
        return now.isFinal() && Stream.concat(today(), issued.lines(month))
                .map(IssuedLine::key)
                .allMatch(key -> amountNow(key).compareTo(issued.amounts(month, key).get(month)) == 0);
    }

    private Stream<IssuedLine> today() {
        return now.lines().stream().map(IssuedLine::of);
    }

    private BigDecimal amountNow(LineKey key) {
        return today().filter(line -> line.key().equals(key)).map(IssuedLine::amount)
                .reduce(BigDecimal.ZERO.setScale(now.contract().decimals()), BigDecimal::add);
    }

    private Optional<Correction> correction(IssuedLine line) {
        Map<YearMonth, BigDecimal> told = issued.amounts(now.month(), line.key());
        BigDecimal amount = told.values().stream().reduce(amountNow(line.key()), BigDecimal::subtract);
        IssuedLine corrected = new IssuedLine(line.key(), line.title(), amount, line.rule(), line.source());
        return amount.signum() == 0
                ? Optional.empty()
                : Optional.of(new Correction(now.month(), corrected, formula(amountNow(line.key()), told)));
    }

    private Expression formula(BigDecimal today, Map<YearMonth, BigDecimal> told) {
        List<Expression> parts = told.entrySet().stream()
                .<Expression>map(part -> new AmountIssued(part.getKey(), money(part.getValue())))
                .toList();
        return Expression.difference(new AmountNow(money(today)), parts);
    }

    private Quantity money(BigDecimal amount) {
        Contract contract = now.contract();
        return new Quantity(Fraction.of(amount), contract.money());
    }
}
