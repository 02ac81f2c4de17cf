package org.avenant.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A contract of a few rules over a few months, from 2026 to 2028, for tests that count by hand. */
record TinyContract(Workspace workspace) {

    /** @param offered 1,000 calls a month, of which so many were answered; empty where it was not reported */
    static TinyContract of(Path home, String rules, String... answered) {
        return from("2026-01-01", home, rules, answered);
    }

    static TinyContract from(String from, Path home, String rules, String... answered) {
        StringBuilder facts = new StringBuilder("month,calls offered,calls answered\n");
        for (int i = 0; i < answered.length; i++) {
            facts.append(String.format("%d-%02d,1000,%s%n", 2026 + i / 12, 1 + i % 12, answered[i]));
        }
        return new TinyContract(Workspace.with(home)
                .write("contracts/tiny/contract.yaml", "client: A\nprovider: B\ncurrency: EUR\nfrom: " + from + "\nuntil: 2028-12-31\nlanguage: en\n")
                .write("contracts/tiny/facts.csv", facts.toString().replace("\r", ""))
                .write("rules/tiny/rules.drl", rules));
    }

    /** A rule named after its clause and what it says; {@code when} may be empty. */
    static String rule(String name, String when, String then) {
        return "rule \"" + name + "\" @clause( \"" + name.split(" ")[0] + "\" )\nwhen\n  " + when + "\nthen\n  due." + then + ";\nend\n";
    }

    /** The lines of a month: clause, kind and amount. */
    List<String> lines(String month) {
        return rows(month).toList();
    }

    /** The amounts of a clause over some months, as {@code 2026-03 cap 75.00}. */
    List<String> lines(String months, String clause) {
        return workspace.call("evaluate", "tiny", months, "--format", "csv").out().lines()
                .filter(row -> row.split(",")[1].equals(clause))
                .map(row -> row.replace("," + clause + ",", " ").replace(',', ' '))
                .toList();
    }

    private Stream<String> rows(String month) {
        return workspace.call("evaluate", "tiny", month, "--format", "csv").out().lines()
                .skip(1)
                .map(row -> row.substring((month + ",").length()).replace(',', ' '));
    }

    /** What a statement says, in English or French. */
    String text(String month, String language) {
        return workspace.call("evaluate", "tiny", month, "--language", language).out().replaceAll("[\\u00a0\\u202f]", " ");
    }
}
