package org.avenant.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.Acceptance;
import org.avenant.contract.Acceptance.Accepted;
import org.avenant.contract.ClauseNumber;
import org.avenant.problem.YamlProblem;

/** {@code accepts:} in {@code contract.yaml}: a list of what checks find and the contract lets be. */
final class AcceptsEntry {

    private static final List<String> KEYS = List.of("check", "clause", "what", "reason");
    private static final List<String> CHECKS = List.of(Acceptance.WORDING_AND_RULE);

    private AcceptsEntry() {}

    /** The acceptances of a list; what is wrong with any is reported to it. */
    static List<Acceptance> read(Yaml list) {
        return list.items().stream().map(AcceptsEntry::acceptance).flatMap(Optional::stream).toList();
    }

    private static Optional<Acceptance> acceptance(Yaml item) {
        Map<String, Yaml> entries = item.entries(KEYS);
        Optional<String> check = item.demand(entries, "check").flatMap(AcceptsEntry::check);
        Optional<ClauseNumber> clause = item.demand(entries, "clause").flatMap(AcceptsEntry::clause);
        List<Accepted> what = item.demand(entries, "what").map(AcceptsEntry::what).orElse(List.of());
        Optional<String> reason = item.demand(entries, "reason").flatMap(AcceptsEntry::words);
        return check.isPresent() && clause.isPresent() && reason.isPresent()
                ? Optional.of(new Acceptance(check.get(), clause.get(), what, reason.get()))
                : Optional.empty();
    }

    private static Optional<String> check(Yaml value) {
        Optional<String> check = CHECKS.stream().filter(value.text()::equals).findFirst();
        if (check.isEmpty()) {
            value.refuse(CHECKS);
        }
        return check;
    }

    private static Optional<ClauseNumber> clause(Yaml value) {
        if (ClauseNumber.isNumber(value.text())) {
            return Optional.of(new ClauseNumber(value.text()));
        }
        value.report(new YamlProblem.NotAClauseNumber(value.place(), value.text()));
        return Optional.empty();
    }

    private static List<Accepted> what(Yaml list) {
        List<Yaml> items = list.items();
        if (items.isEmpty()) {
            list.report(new YamlProblem.EmptyValue(list.entry(), "what"));
        }
        return items.stream()
                .flatMap(item -> words(item).map(words -> new Accepted(words, item.place())).stream())
                .toList();
    }

    private static Optional<String> words(Yaml value) {
        if (value.text().isBlank()) {
            value.report(new YamlProblem.EmptyValue(value.place(), value.key()));
            return Optional.empty();
        }
        return Optional.of(value.text().strip());
    }
}
