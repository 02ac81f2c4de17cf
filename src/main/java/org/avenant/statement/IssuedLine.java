package org.avenant.statement;

import java.math.BigDecimal;

/**
 * What a statement that is kept says of a line: enough to know it again and to correct it.
 *
 * @param rule the rule that gave it, with its place in {@code source}
 */
public record IssuedLine(LineKey key, String title, BigDecimal amount, String rule, String source) {

    public static IssuedLine of(Line line) {
        return new IssuedLine(line.key(), line.title(), line.amount(), line.rule(), line.source());
    }
}
