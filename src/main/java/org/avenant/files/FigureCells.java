package org.avenant.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.amount.Unit;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.language.Numeral;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;

/** The columns of a table that are named after figures, and their cells. */
final class FigureCells {

    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern UNIT = Pattern.compile("(.*)\\(([^()]*)\\)");

    private final Table table;
    private final Measures measures;
    private final List<Problem> problems;

    /** @param problems takes everything that is wrong */
    FigureCells(Table table, Measures measures, List<Problem> problems) {
        this.table = table;
        this.measures = measures;
        this.problems = problems;
    }

    /** The figure that a column is named after: {@code pickup rate}, {@code délai moyen d'attente (s)}. */
    Optional<Measure> measure(int index, String name) {
        Matcher unit = UNIT.matcher(name);
        Optional<Measure> plain = measures.find(name);
        boolean suffixed = plain.isEmpty() && unit.matches();
        Optional<Measure> measure = suffixed ? measures.find(unit.group(1)) : plain;
        if (measure.isEmpty()) {
            List<String> known = measures.all().stream().flatMap(Measure::allNames).distinct().toList();
            problems.add(new DataProblem.UnknownColumn(
                    table.place(table.header(), index), name, Nearest.to(name, known)));
        } else if (suffixed && !measure.get().unit().goesBy(unit.group(2))) {
            problems.add(new DataProblem.ColumnUnit(
                    table.place(table.header(), index), name, unit.group(2), measure.get().unit().names()));
        }
        return measure;
    }

    /** The figure in a cell, or empty where it is none. */
    Optional<BigDecimal> number(Table.Row row, int index, Measure measure) {
        return clear(row, index, measure.isCountedWhole())
                .filter(clear -> fits(clear, measure, row, index))
                .map(Numeral.Clear::value);
    }

    /** The sum of money in a cell, or empty where it is none. */
    Optional<BigDecimal> money(Table.Row row, int index) {
        Optional<Numeral.Clear> clear = clear(row, index, false);
        clear.filter(Numeral.Clear::percent)
                .ifPresent(c -> problems.add(new DataProblem.PercentOfNothing(table.place(row, index), header(index))));
        return clear.map(Numeral.Clear::value);
    }

    private Optional<Numeral.Clear> clear(Table.Row row, int index, boolean whole) {
        String cell = row.cells().get(index);
        Numeral read = Numeral.read(cell);
        boolean mayBeThousands = whole || table.separator() == ';';
        if (mayBeThousands && THOUSANDS_OR_DECIMALS.matcher(cell).matches()) {
            problems.add(new DataProblem.AmbiguousNumber(table.place(row, index), cell, new BigDecimal(cell), new BigDecimal(cell.replace(".", ""))));
        } else if (read instanceof Numeral.Clear clear) {
            return Optional.of(clear);
        } else if (read instanceof Numeral.Ambiguous both) {
            problems.add(new DataProblem.AmbiguousNumber(table.place(row, index), cell, both.asDecimals(), both.asThousands()));
        } else {
            problems.add(new DataProblem.NotANumber(table.place(row, index), cell, header(index)));
        }
        return Optional.empty();
    }

    private String header(int index) {
        return table.header().cells().get(index);
    }

    private boolean fits(Numeral.Clear number, Measure measure, Table.Row row, int index) {
        int before = problems.size();
        if (number.percent() && measure.unit().kind() != Unit.Kind.PERCENT) {
            problems.add(new DataProblem.PercentOfNothing(table.place(row, index), header(index)));
        }
        if (number.value().signum() < 0 && !measure.unit().isMoney()) {
            problems.add(new DataProblem.NegativeCount(table.place(row, index), header(index)));
        }
        if (measure.isCountedWhole() && number.value().stripTrailingZeros().scale() > 0) {
            problems.add(new DataProblem.NotWhole(table.place(row, index), row.cells().get(index), header(index)));
        }
        measure.scale()
                .filter(s -> number.value().compareTo(s.least()) < 0 || number.value().compareTo(s.most()) > 0)
                .ifPresent(s -> problems.add(
                        new DataProblem.OutsideScale(table.place(row, index), header(index), number.value(), s.least(), s.most())));
        return problems.size() == before;
    }
}
