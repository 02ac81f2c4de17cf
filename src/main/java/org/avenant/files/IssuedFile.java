package org.avenant.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.amount.Expression;
import org.avenant.amount.Expression.AmountIssued;
import org.avenant.amount.Expression.AmountNow;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.problem.IssueProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Refusal;
import org.avenant.statement.Checksum;
import org.avenant.statement.Correction;
import org.avenant.statement.Fingerprint;
import org.avenant.statement.IssuedLine;
import org.avenant.statement.IssuedStatement;
import org.avenant.statement.Kind;
import org.avenant.statement.LineKey;
import org.avenant.statement.Subject;

/** {@code statements/2026-04.json}: a statement as it was issued. */
final class IssuedFile {

    private static final Pattern SEAL = Pattern.compile("(?m)^  \"seal\": \"(sha256:[0-9a-f]{64})\"$");

    private final TextFile file;
    private final JsonValue statement;
    private final Unit money;

    private IssuedFile(TextFile file, Unit money) {
        this.file = file;
        this.statement = JsonValue.read(file);
        this.money = money;
    }

    /** The statement of a file; fails with a {@link Refusal} where it is not as it was issued for this contract and month. */
    static IssuedStatement read(TextFile file, Contract contract, YearMonth month) {
        IssuedFile reader = new IssuedFile(file, contract.money());
        reader.demandSeal();
        reader.demand("contract", contract.id());
        reader.demand("month", month.toString());
        reader.demand("currency", contract.currency().getCurrencyCode());
        try {
            return reader.statement(month);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal(new IssueProblem.StatementUnreadable(Place.of(file.name())));
        }
    }

    /** The seal is the checksum of the file with the seal left blank. */
    private void demandSeal() {
        Matcher seal = SEAL.matcher(file.text());
        if (!seal.find()
                || !Checksum.of(file.text().substring(0, seal.start(1)) + file.text().substring(seal.end(1))).equals(seal.group(1))) {
            throw new Refusal(new IssueProblem.StatementAltered(Place.of(file.name())));
        }
    }

    private void demand(String name, String expected) {
        String found = statement.text(name);
        if (!found.equals(expected)) {
            throw new Refusal(new IssueProblem.StatementMisplaced(Place.of(file.name()), found, expected));
        }
    }

    private IssuedStatement statement(YearMonth month) {
        List<JsonValue> lines = statement.at("lines").items();
        return new IssuedStatement(
                month,
                lines.stream().filter(line -> !line.has("corrects")).map(line -> line(line, kind(line))).toList(),
                lines.stream().filter(line -> line.has("corrects")).map(this::correction).toList(),
                new BigDecimal(statement.text("total")),
                fingerprint(statement.at("fingerprint")));
    }

    private static Fingerprint fingerprint(JsonValue made) {
        return new Fingerprint(made.text("rules"), made.text("facts"), made.text("avenant"));
    }

    private static IssuedLine line(JsonValue line, Kind kind) {
        Subject subject = new Subject(new ClauseNumber(line.text("clause")), line.at("part").text(), line.at("reference").text());
        return new IssuedLine(
                new LineKey(subject, kind), line.text("title"), new BigDecimal(line.text("amount")), line.text("rule"), line.text("source"));
    }

    private static Kind kind(JsonValue line) {
        String word = line.text("kind");
        return Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    private Correction correction(JsonValue line) {
        JsonValue corrected = line.at("corrects");
        List<JsonValue> parts = line.at("expression").at("parts").items();
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a correction of nothing");
        }
        List<AmountIssued> issued = parts.stream().skip(1)
                .map(part -> new AmountIssued(YearMonth.parse(part.text("month")), value(part)))
                .toList();
        return new Correction(
                YearMonth.parse(corrected.text("month")), line(line, kind(corrected)),
                Expression.difference(new AmountNow(value(parts.get(0))), issued));
    }

    private Quantity value(JsonValue part) {
        return new Quantity(Fraction.of(new BigDecimal(part.text("value"))), money);
    }
}
