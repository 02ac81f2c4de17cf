package org.avenant.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.avenant.files.Root;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Refusal;

/** The contracts that a call names, and behind them the months, if it names some. */
record Asked(Collection<String> contracts, Optional<String> month) {

    /** Fails with a {@link Refusal} of a call that names no contract, or all and some. */
    static Asked of(List<String> words, boolean all, Root root) {
        if (words.isEmpty() && !all) {
            throw new Refusal(new CallProblem.ArgumentMissing(List.of("CONTRACT")));
        }
        Optional<String> month = month(words, all, root.contracts());
        List<String> named = words.subList(0, words.size() - (month.isPresent() ? 1 : 0)).stream().distinct().toList();
        if (month.isPresent() && named.stream().skip(all ? 0 : 1).anyMatch(name -> isDated(name) && !root.contracts().contains(name))) {
            throw new Refusal(new CallProblem.UnknownArgument(month.get(), ""));
        }
        if (all && !named.isEmpty()) {
            throw new Refusal(new CallProblem.AllAndSome(named));
        }
        if (named.size() > 1) {
            named.forEach(root::demand);
        }
        return new Asked(all ? root.contracts() : named, month);
    }

    /** The last word, where it is to be months: behind one contract, all that resembles no other is, however it is written. */
    private static Optional<String> month(List<String> words, boolean all, Set<String> known) {
        int contracts = all ? words.size() : words.size() - 1;
        if (contracts < 1) {
            return Optional.empty();
        }
        return Optional.of(words.get(words.size() - 1)).filter(word -> !known.contains(word))
                .filter(word -> isDated(word) || contracts == 1 && Nearest.to(word, known).isEmpty());
    }

    /** Whether a word looks like months: it begins with a year, or goes from one to another. */
    private static boolean isDated(String word) {
        return word.contains("..") || word.length() >= 4 && word.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
