package org.avenant.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.avenant.language.Language;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;

/**
 * The cells of a table that say a day.
 *
 * @param problems takes every cell that says none
 */
record DayCells(Table table, Language language, List<Problem> problems) {

    /** The day in a cell, or empty where it is none or may be two. */
    Optional<LocalDate> day(Table.Row row, int index) {
        String cell = row.cells().get(index);
        List<LocalDate> days = DayText.read(cell, language);
        Place place = table.place(row, index);
        if (days.isEmpty()) {
            problems.add(new DataProblem.NotADayCell(place, cell));
        } else if (days.size() > 1) {
            problems.add(new DataProblem.AmbiguousDay(place, cell, days.get(0), days.get(1)));
        }
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
