package org.avenant.report;

import java.math.BigDecimal;
import java.util.List;
import org.avenant.amount.Formula;
import org.avenant.language.Language;
import org.avenant.statement.Correction;
import org.avenant.statement.Disputed;
import org.avenant.statement.IssuedLine;
import org.avenant.statement.Line;
import org.avenant.statement.Section;
import org.avenant.statement.Statement;

/** What a statement for people says of corrections and disputes: nothing where there are none. */
record IssueRows(Statement statement, Language language, Labels labels, Grid grid) {

    /** The section of corrections, each with what its line comes to now and what was issued for it. */
    void corrections() {
        corrections(statement.issue().corrections());
        if (!statement.issue().corrections().isEmpty() || statement.issue().open()) {
            sum(labels.get("corrections") + labels.provisional(statement.issue().open()), statement.subtotal(Section.CORRECTIONS));
        }
    }

    /** Some corrections, a row each. */
    void corrections(List<Correction> some) {
        for (Correction correction : some) {
            grid.row(correction.line().key().subject().clause().text(), title(correction), language.number(correction.amount()));
            grid.remark(new Formula(language).of(correction.expression()));
            disputes(correction.asLine());
        }
    }

    private String title(Correction correction) {
        IssuedLine line = correction.line();
        String kind = labels.get("kind." + line.key().kind().word());
        String month = language.month(correction.month());
        return String.format(labels.get("correction-of"), month, line.title())
                + line.key().subject().part().map(part -> " (" + part + ")").orElse("")
                + line.key().subject().days().map(days -> " · " + days.words(language)).orElse("")
                + line.key().subject().reference().map(incident -> " · " + incident).orElse("")
                + (kind.isEmpty() ? "" : " · " + kind);
    }

    /** Under a line, how much of it is in dispute, and why. */
    void disputes(Line line) {
        for (Disputed disputed : statement.disputes()) {
            if (disputed.line().equals(line.key())) {
                String why = disputed.reason().isEmpty() ? "" : " (" + disputed.reason() + ")";
                grid.remark(labels.get("line-in-dispute") + " " + language.number(disputed.amount()) + why);
            }
        }
    }

    /** Under the total, what of it is payable now. */
    void payable() {
        if (!statement.disputes().isEmpty()) {
            unlessNothing("in-dispute", statement.disputed());
            unlessNothing("deductions-in-dispute", statement.disputedDeductions());
            sum(labels.get("payable"), statement.payable());
        }
    }

    private void unlessNothing(String label, BigDecimal amount) {
        if (amount.signum() != 0) {
            grid.row("", labels.get(label), language.number(amount));
        }
    }

    private void sum(String words, BigDecimal amount) {
        grid.strong("", words, language.number(amount));
    }
}
