package org.avenant.bench;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.evaluate.Evaluation;
import org.avenant.facts.History;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.rules.Bookshelf;
import org.avenant.rules.Engine;
import org.avenant.rules.RuleBook;
import org.avenant.rules.RuleSource;

/** A contract read from its files, with its rules judged. */
record Loaded(ContractFolder folder, RuleBook book) {

    static Loaded open(Path home, String id) {
        return open(new Root(home), id, new Bookshelf());
    }

    /** One of many contracts of a root. */
    static Loaded open(Root root, String id, Bookshelf shelf) {
        ContractFolder folder = root.open(root.contract(id));
        return new Loaded(folder, shelf.draft(
                sources(folder.ruleFiles()), sources(folder.phrasebooks()), folder.contract(), folder.measures(), folder.indices()).whole());
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
