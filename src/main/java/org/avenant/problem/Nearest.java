package org.avenant.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a person probably meant: the known word with the fewest slips between it and what they wrote. */
public final class Nearest {

    private Nearest() {}

    /** The nearest known word, or an empty text if none is near enough to offer. */
    public static String to(String written, Collection<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int tolerance = Math.min(Math.max(2, wanted.length() / 3), (wanted.length() - 1) / 2);
        return known.stream()
                .filter(word -> Math.abs(word.length() - wanted.length()) <= tolerance)
                .filter(word -> slips(wanted, word.toLowerCase(Locale.ROOT)) <= tolerance)
                .min(Comparator.comparingInt((String word) -> slips(wanted, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** The known texts with the fewest slips between them and what was written, nearest first. */
    public static List<String> closest(String written, Collection<String> known, int most) {
        return known.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String text) -> slips(written, text)))
                .limit(most)
                .toList();
    }

    /** The edit distance of Damerau and Levenshtein: letters missed, added, changed, or two swapped. */
    static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
