package org.avenant.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.avenant.language.Language;
import org.avenant.verify.Verification.Checked;

/** What there is to say of a statement in which all agrees. */
public final class VerifiedReport {

    private final Language language;
    private final Labels labels;

    public VerifiedReport(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    /** One line; {@code today} where the contract was asked too, and gives the same. */
    public String write(Checked statement, boolean today) {
        String month = language.month(YearMonth.parse(statement.month()));
        String total = language.number(new BigDecimal(statement.total())) + language.unitSpace() + statement.currency();
        return statement.contract() + ", " + month + ", " + labels.get("verified") + " " + total + "."
                + (statement.provisional() ? " " + labels.get("verified-provisional") : "")
                + (today ? " " + labels.get("verified-today") : "") + "\n";
    }
}
