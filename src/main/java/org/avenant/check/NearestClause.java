package org.avenant.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.ClauseNumber;

/** The number of the same article that is nearest as people count: 3.3 for 3.4, and not 3.1. */
final class NearestClause {

    private NearestClause() {}

    static Optional<String> to(ClauseNumber clause, List<String> numbers) {
        ClauseNumber article = new ClauseNumber(clause.text().replaceFirst("[.(].*", ""));
        return numbers.stream()
                .filter(number -> article.covers(new ClauseNumber(number)) && !number.equals(article.text()))
                .min(Comparator.comparingInt((String number) -> Math.abs(last(number) - last(clause.text()))).thenComparing(ClauseNumber::new));
    }

    private static int last(String number) {
        String digits = number.replaceAll("\\(.*", "").replaceAll(".*\\.", "");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : 0;
    }
}
