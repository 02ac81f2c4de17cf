package org.avenant.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Explanation;
import org.avenant.problem.Nearest;
import org.avenant.problem.Refusal;

/** What {@code check --explain} prints. */
final class Explaining {

    private Explaining() {}

    /** What a name means, or without a name all checks with their definitions; fails with a {@link Refusal}. */
    static String words(String name, Language language) {
        List<Explanation> checks = Explanation.ofChecks(language);
        return name.isEmpty() ? list(checks) : one(name, language, checks);
    }

    private static String list(List<Explanation> checks) {
        return checks.stream()
                .map(check -> check.name() + "\n    " + check.definition() + "\n")
                .collect(Collectors.joining());
    }

    private static String one(String name, Language language, List<Explanation> checks) {
        List<String> known = checks.stream().map(Explanation::name).toList();
        return Explanation.of(name, language)
                .map(found -> name + "\n\n" + found.text() + "\n")
                .orElseThrow(() -> new Refusal(new CallProblem.UnknownCheck(name, Nearest.to(name, known))));
    }
}
