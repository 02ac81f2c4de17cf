package org.avenant.files;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.avenant.facts.IndexSeries;
import org.avenant.facts.Indices;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** {@code contracts/ID/indices/}: the indices that a contract's prices follow, a table each. */
final class IndexFolder {

    /** Letters first, so that a rule can name it; what follows may be a number or a year. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d]*(?:[ -][\\p{L}\\d]+){0,5}");
    private static final int LONGEST = 60;
    private static final String ENDING = ".csv";

    private IndexFolder() {}

    /** The indices of a folder, file by file; fails with a {@link Refusal} of the first file that is wrong. */
    static Indices read(String home, List<String> names, Function<String, TextFile> file) {
        List<String> tables = names.stream().filter(name -> !name.endsWith(".md")).toList();
        Refusal.ifAny(tables.stream()
                .filter(name -> !name.endsWith(ENDING) || !isName(named(name)))
                .<Problem>map(name -> new CallProblem.UnreadIndex(home + "/" + name))
                .toList());
        List<IndexSeries> all = tables.stream()
                .map(name -> IndexFile.read(file.apply(home + "/" + name), named(name)))
                .toList();
        demandDifferent(home, all);
        return new Indices(all);
    }

    /** Whether a rule can name an index so. */
    static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    private static String named(String table) {
        return table.substring(0, table.length() - ENDING.length());
    }

    private static void demandDifferent(String home, List<IndexSeries> all) {
        for (int i = 0; i < all.size(); i++) {
            IndexSeries index = all.get(i);
            all.subList(0, i).stream().filter(other -> shareName(other, index)).findFirst().ifPresent(same -> {
                throw new Refusal(new CallProblem.IndexTwice(home, same.name(), index.name()));
            });
        }
    }

    private static boolean shareName(IndexSeries one, IndexSeries other) {
        List<String> names = List.of(one.names().english().one(), one.names().french().one());
        return List.of(other.names().english().one(), other.names().french().one()).stream()
                .anyMatch(name -> names.stream().anyMatch(name::equalsIgnoreCase));
    }
}
