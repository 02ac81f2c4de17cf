package org.avenant.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Expression.AmountIssued;
import org.avenant.amount.Expression.AmountNow;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.contract.Days;
import org.avenant.problem.IssueProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Refusal;
import org.avenant.statement.Correction;
import org.avenant.statement.Fingerprint;
import org.avenant.statement.IssuedLine;
import org.avenant.statement.IssuedStatement;
import org.avenant.statement.Kind;
import org.avenant.statement.LineKey;
import org.avenant.statement.Subject;
import org.avenant.verify.Malformed;
import org.avenant.verify.Node;
import org.avenant.verify.Verification;

/** {@code statements/2026-04.json}: a statement as it was issued. */
final class IssuedFile {

    private final TextFile file;
    private final Node statement;
    private final Unit money;

    private IssuedFile(TextFile file, Unit money) {
        this.file = file;
        this.statement = Node.statement(file.text());
        this.money = money;
    }

    /** The statement of a file; fails with a {@link Refusal} where it is not as it was issued for this contract and month. */
    static IssuedStatement read(TextFile file, Contract contract, YearMonth month) {
        try {
            IssuedFile reader = new IssuedFile(file, contract.money());
            reader.demandUnaltered();
            reader.demand("contract", contract.id());
            reader.demand("month", month.toString());
            reader.demand("currency", contract.currency().getCurrencyCode());
            return reader.statement(month);
        } catch (Malformed e) {
            boolean placed = e.line() <= file.lines().size();
            throw new Refusal(new IssueProblem.StatementUnreadable(placed ? file.place(e.line(), e.column(), 1) : Place.of(file.name())));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal(new IssueProblem.StatementUnreadable(Place.of(file.name())));
        }
    }

    private void demandUnaltered() {
        if (!statement.optional("digest").equals(Optional.of(Verification.digest(file.text())))) {
            throw new Refusal(new IssueProblem.StatementAltered(Place.of(file.name())));
        }
    }

    private void demand(String name, String expected) {
        String found = text(statement, name);
        if (!found.equals(expected)) {
            throw new Refusal(new IssueProblem.StatementMisplaced(Place.of(file.name()), found, expected));
        }
    }

    private IssuedStatement statement(YearMonth month) {
        List<Node> lines = statement.nodes("lines");
        return new IssuedStatement(
                month,
                lines.stream().filter(line -> !line.has("corrects")).map(line -> line(line, kind(line))).toList(),
                lines.stream().filter(line -> line.has("corrects")).map(this::correction).toList(),
                new BigDecimal(text(statement, "total")),
                fingerprint(statement.node("fingerprint")));
    }

    private static Fingerprint fingerprint(Node made) {
        return new Fingerprint(text(made, "rules"), text(made, "facts"), text(made, "avenant"));
    }

    private static IssuedLine line(Node line, Kind kind) {
        Subject subject = new Subject(
                new ClauseNumber(text(line, "clause")), line.optional("part"), line.optional("reference"), line.optional("days").map(IssuedFile::days));
        return new IssuedLine(
                new LineKey(subject, kind), text(line, "title"), new BigDecimal(text(line, "amount")), text(line, "rule"), text(line, "source"));
    }

    private static Days days(String text) {
        return Days.of(text).orElseThrow(IllegalArgumentException::new);
    }

    private static Kind kind(Node line) {
        String word = text(line, "kind");
        return Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    private Correction correction(Node line) {
        Node corrected = line.node("corrects");
        List<Node> parts = line.node("expression").nodes("parts");
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a correction of nothing");
        }
        List<AmountIssued> issued = parts.stream().skip(1)
                .map(part -> new AmountIssued(YearMonth.parse(text(part, "month")), value(part)))
                .toList();
        return new Correction(
                YearMonth.parse(text(corrected, "month")), line(line, kind(corrected)),
                Expression.difference(new AmountNow(value(parts.get(0))), issued));
    }

    private Quantity value(Node part) {
        return new Quantity(Fraction.of(new BigDecimal(text(part, "value"))), money);
    }

    /** A text that shows all that is in it. */
    private static String text(Node node, String name) {
        String text = node.text(name);
        if (Hidden.in(text).isPresent()) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }
}
