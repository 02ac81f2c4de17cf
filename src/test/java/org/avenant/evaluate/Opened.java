package org.avenant.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.rules.ModelEngine;
import org.avenant.rules.RuleBook;
import org.avenant.rules.RuleSource;

/** A contract read from its files, with its rules judged. */
record Opened(ContractFolder folder, RuleBook book) {

    static Opened of(Path home, String contract) {
        Root root = new Root(home);
        ContractFolder folder = root.open(root.contract(contract));
        return new Opened(folder, RuleBook.read(
                sources(folder.ruleFiles()), sources(folder.phrasebooks()), folder.contract(), folder.measures(), folder.indices()));
    }

    private static List<RuleSource> sources(List<ContractFolder.RuleFile> files) {
        return files.stream().map(file -> new RuleSource(file.name(), file.text())).toList();
    }

    Evaluation evaluation() {
        return new Evaluation(folder.contract(), folder.measures(), folder.history(), book, new ModelEngine());
    }
}
