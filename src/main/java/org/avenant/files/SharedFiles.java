package org.avenant.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.facts.Measures;
import org.avenant.files.ContractFolder.RuleFile;

/** What all contracts of a root share: the common figures and sentences, read when they are asked for first. */
final class SharedFiles {

    private final Root root;
    private final Path folder;
    private final Map<String, Measures> measures = new HashMap<>();
    private TextFile figures;
    private List<RuleFile> phrasebooks;
    private String key;

    SharedFiles(Root root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** The common measures, money being in a currency. */
    Measures measures(Unit money) {
        return measures.computeIfAbsent(money.code(), own -> MeasuresFile.read(List.of(figures()), money));
    }

    /** The same with those of a contract. */
    Measures measures(Unit money, TextFile own) {
        return MeasuresFile.read(List.of(figures(), own), money);
    }

    private TextFile figures() {
        if (figures == null) {
            figures = root.data("rules/measures.yaml");
        }
        return figures;
    }

    List<RuleFile> phrasebooks() {
        if (phrasebooks == null) {
            phrasebooks = Stream.of("rules/phrasebook/en.dsl", "rules/phrasebook/fr.dsl").map(root::ruleFile).toList();
        }
        return phrasebooks;
    }

    /** What tells whether any of them has changed, or Avenant has been built anew. */
    String key() {
        if (key == null) {
            key = new InputKey(folder).with(Program.built()).withFiles("rules/measures.yaml").withFiles("rules/phrasebook").text();
        }
        return key;
    }
}
