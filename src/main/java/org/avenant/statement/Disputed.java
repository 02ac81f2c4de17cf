package org.avenant.statement;

import java.math.BigDecimal;

/**
 * So much of a line is in dispute; its amount stands.
 *
 * @param amount signed as the line is
 */
public record Disputed(LineKey line, BigDecimal amount, String reason) {}
