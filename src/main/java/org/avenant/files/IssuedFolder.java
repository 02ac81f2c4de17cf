package org.avenant.files;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.problem.CallProblem;
import org.avenant.problem.IssueProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.statement.IssuedStatement;

/** {@code contracts/ID/statements/}: what was issued, a month a file; letters and pages may lie beside them. */
final class IssuedFolder {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final String ENDING = ".json";

    private IssuedFolder() {}

    /** The path of a month's statement. */
    static String file(String contract, YearMonth month) {
        return home(contract) + "/" + month + ENDING;
    }

    static String home(String contract) {
        return "contracts/" + contract + "/statements";
    }

    /** The statements of a folder, months in a row, in order; fails with a {@link Refusal} of the first that is wrong. */
    static List<IssuedStatement> read(Contract contract, List<String> names, Function<String, TextFile> file) {
        List<String> kept = names.stream().filter(name -> name.endsWith(ENDING)).toList();
        Refusal.ifAny(kept.stream()
                .filter(name -> !MONTH.matcher(stem(name)).matches())
                .<Problem>map(name -> new CallProblem.UnreadStatement(home(contract.id()) + "/" + name))
                .toList());
        List<YearMonth> months = kept.stream().map(name -> YearMonth.parse(stem(name))).sorted().toList();
        demandNoGaps(months, home(contract.id()));
        return months.stream()
                .map(month -> IssuedFile.read(file.apply(file(contract.id(), month)), contract, month))
                .toList();
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }

    private static void demandNoGaps(List<YearMonth> months, String home) {
        for (int i = 1; i < months.size(); i++) {
            YearMonth before = months.get(i - 1);
            YearMonth after = months.get(i);
            if (ChronoUnit.MONTHS.between(before, after) > 1) {
                List<YearMonth> missing = Stream.iterate(before.plusMonths(1), m -> m.isBefore(after), m -> m.plusMonths(1)).limit(12).toList();
                throw new Refusal(new IssueProblem.StatementsMissing(Place.of(home), missing, before, after));
            }
        }
    }
}
