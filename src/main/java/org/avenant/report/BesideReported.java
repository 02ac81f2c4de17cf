package org.avenant.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.avenant.language.Language;
import org.avenant.statement.Line;
import org.avenant.statement.Section;
import org.avenant.statement.Statement;
import org.avenant.whatif.Supposed;

/** Marks, in a month on supposed figures, what is otherwise than on the figures that were reported. */
record BesideReported(Supposed supposed, Sayings sayings, Function<Line, String> titles, Grid grid) implements Beside {

    private Statement now() {
        return supposed.now();
    }

    private Language language() {
        return sayings.language();
    }

    @Override
    public void line(Line line) {
        find(now(), line).ifPresentOrElse(
                before -> instead(before.amount(), line.amount()),
                () -> grid.remark(sayings.say("newly-due")));
    }

    private static Optional<Line> find(Statement statement, Line like) {
        return statement.allLines().stream()
                .filter(line -> line.key().equals(like.key()) && line.section() == like.section())
                .findFirst();
    }

    @Override
    public void subtotal(Section section) {
        instead(now().subtotal(section), supposed.then().subtotal(section));
    }

    @Override
    public void total() {
        instead(now().total(), supposed.then().total());
    }

    private void instead(BigDecimal before, BigDecimal after) {
        if (before.compareTo(after) != 0) {
            grid.remark(sayings.say("instead", "before", language().number(before), "difference", sayings.signed(after.subtract(before))));
        }
    }

    @Override
    public void gone() {
        List<Line> gone = now().allLines().stream().filter(line -> find(supposed.then(), line).isEmpty()).toList();
        if (!gone.isEmpty()) {
            grid.strong("", sayings.say("no-longer-due"), "");
            gone.forEach(line -> grid.row(
                    line.subject().clause().text(), titles.apply(line), sayings.say("instead-of", "before", language().number(line.amount()))));
        }
    }
}
