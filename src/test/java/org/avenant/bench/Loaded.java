package org.avenant.bench;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.evaluate.Evaluation;
import org.avenant.facts.History;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.rules.Engine;
import org.avenant.rules.RuleBook;
import org.avenant.rules.RuleSource;

/** A contract read from its files, with its rules judged. */
record Loaded(ContractFolder folder, RuleBook book) {

    static Loaded open(Path home, String id) {
        Root root = new Root(home);
        ContractFolder folder = root.open(root.contract(id));
        return new Loaded(folder, RuleBook.read(
                sources(folder.ruleFiles()), sources(folder.phrasebooks()), folder.contract(), folder.measures(), folder.indices()));
    }

    private static List<RuleSource> sources(List<ContractFolder.RuleFile> files) {
        return files.stream().map(file -> new RuleSource(file.name(), file.text())).toList();
    }

    Evaluation evaluation(Engine engine) {
        return new Evaluation(folder.contract(), folder.measures(), folder.history(), book, engine);
    }

    History history() {
        return folder.history();
    }

    List<YearMonth> months() {
        return Stream.iterate(history().first(), month -> !month.isAfter(history().last()), month -> month.plusMonths(1)).toList();
    }
}
