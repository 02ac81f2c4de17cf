package org.avenant.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.amount.Fraction;
import org.avenant.contract.Contract;
import org.avenant.facts.History;
import org.avenant.facts.MonthFigures;
import org.avenant.files.ContractFolder;
import org.avenant.rules.ClassicEngine;
import org.avenant.rules.Engine;
import org.avenant.rules.ModelEngine;
import org.avenant.rules.RuleBook;
import org.avenant.statement.Statement;
import org.instancio.Instancio;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Laws that hold for any figures, on months drawn at random, many of them at a threshold or beside one. */
@ExtendWith(InstancioExtension.class)
@Tag("once")
class GeneratedMonthsTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 4);
    private static final int MONTHS = 21;
    private static final Opened HELIOS = Opened.of(Path.of(""), "helios-telecom");
    private static final ContractFolder FOLDER = HELIOS.folder();
    private static final RuleBook BOOK = HELIOS.book();

    /** One month's figures. */
    record Month(int training, int offered, int answered, int resolved, int emails, BigDecimal csat) {

        static Month any() {
            int offered = Instancio.gen().ints().range(0, 400).get() * 100;
            int answered = near(offered, Instancio.gen().oneOf(70, 80, 85, 92, 95, 100).get());
            int resolved = near(answered, Instancio.gen().oneOf(60, 70, 75, 78, 90).get());
            String csat = Instancio.gen().oneOf("3.79", "3.80", "3.81", "3.99", "4.00", "4.01", "4.49", "4.50", "4.51", "2", "5").get();
            return new Month(
                    Instancio.gen().ints().range(0, 40).get(), offered, answered, resolved, Instancio.gen().ints().range(0, 3000).get(), new BigDecimal(csat));
        }

        /** A percentage of a count, or one more or less. */
        private static int near(int whole, int percent) {
            int exact = (int) ((long) whole * percent / 100);
            return Math.max(0, Math.min(whole, exact + Instancio.gen().ints().range(-1, 1).get()));
        }

        MonthFigures figures(YearMonth month) {
            Map<String, Fraction> cells = new HashMap<>();
            cells.put("training hours", Fraction.of(training));
            cells.put("calls offered", Fraction.of(offered));
            cells.put("calls answered", Fraction.of(answered));
            cells.put("calls resolved first time", Fraction.of(resolved));
            cells.put("e-mails handled", Fraction.of(emails));
            cells.put("CSAT", Fraction.of(csat));
            return new MonthFigures(month, cells);
        }

        List<String> byHand() {
            return HeliosByHand.lines(training, offered, answered, resolved, emails, csat);
        }
    }

    private static List<Month> draw() {
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            months.add(Month.any());
        }
        return months;
    }

    private static Evaluation evaluation(List<Month> months, Engine engine) {
        List<MonthFigures> figures = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            figures.add(months.get(i).figures(FIRST.plusMonths(i)));
        }
        Contract contract = FOLDER.contract();
        return new Evaluation(contract, FOLDER.measures(), new History(figures), BOOK, engine);
    }

    private static List<String> lines(Statement statement) {
        List<String> lines = new ArrayList<>();
        statement.lines().forEach(line ->
                lines.add(line.subject().clause() + " " + line.kind().word() + " " + line.amount().toPlainString()));
        lines.add("total " + statement.total().toPlainString());
        return lines;
    }

    @RepeatedTest(100)
    void statements_are_what_a_programmer_computes_by_hand() {
        List<Month> months = draw();
        Evaluation evaluation = evaluation(months, new ModelEngine());

        for (int i = 0; i < months.size(); i++) {
            assertThat(lines(evaluation.evaluate(FIRST.plusMonths(i)))).as("%s", months.get(i)).isEqualTo(months.get(i).byHand());
        }
    }

    @RepeatedTest(3)
    void the_ordinary_drools_road_gives_the_same_statements() {
        List<Month> months = draw();
        Evaluation ours = evaluation(months, new ModelEngine());
        Evaluation classic = evaluation(months, new ClassicEngine());

        for (int i = 0; i < months.size(); i++) {
            YearMonth month = FIRST.plusMonths(i);
            assertThat(classic.evaluate(month)).isEqualTo(ours.evaluate(month));
        }
    }

    @RepeatedTest(10)
    void months_in_any_order_are_the_same_as_one_after_the_other() {
        List<Month> months = draw();
        Evaluation forwards = evaluation(months, new ModelEngine());
        Evaluation backwards = evaluation(months, new ModelEngine());
        Map<YearMonth, Statement> statements = new HashMap<>();
        for (int i = months.size() - 1; i >= 0; i--) {
            statements.put(FIRST.plusMonths(i), backwards.evaluate(FIRST.plusMonths(i)));
        }

        for (int i = 0; i < months.size(); i++) {
            assertThat(forwards.evaluate(FIRST.plusMonths(i))).isEqualTo(statements.get(FIRST.plusMonths(i)));
        }
    }
}
