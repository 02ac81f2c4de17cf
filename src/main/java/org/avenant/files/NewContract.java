package org.avenant.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.files.ContractFolder.RuleFile;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/** A contract that is being made: the files it begins with, and their place in a root. */
public final class NewContract {

    /** What of a contract's folder is copied as it stands; statements, notes and amendments are the model's own. */
    private static final List<String> COPIED = List.of("facts.csv", "incidents.csv", "calls.csv", "measures.yaml", "text.md");

    private final Root root;
    private final String id;

    private NewContract(Root root, String id) {
        this.root = root;
        this.id = id;
    }

    /** A contract of this name, which no folder of the root has yet; fails with a {@link Refusal}. */
    public static NewContract named(String id, Root root) {
        if (!FolderName.canBeMade(id, StartingKit.sharedNames())) {
            throw new Refusal(new CallProblem.NotAContractName(id));
        }
        root.demandFolder();
        for (String room : List.of("contracts", "rules")) {
            // On some disks Acme and acme are one folder, so they are taken for one everywhere.
            root.names(room).stream().filter(id::equalsIgnoreCase).findFirst().ifPresent(taken -> {
                throw new Refusal(new CallProblem.ContractExists(room + "/" + taken));
            });
        }
        return new NewContract(root, id);
    }

    /** A small contract from the starting kit. */
    public List<NewFile> small(Language language) {
        return StartingKit.contract(id, language);
    }

    /**
     * A copy of another contract.
     *
     * @param rules the model's rules, in sentences of the language where it is another than the model's
     */
    public List<NewFile> like(ContractFolder model, List<RuleFile> rules, Language language) {
        ContractCopy copy = new ContractCopy(model.contract(), id);
        String home = "contracts/" + model.contract().id() + "/";
        List<NewFile> files = new ArrayList<>();
        files.add(copy.contractFile(root.data(home + "contract.yaml"), language));
        copied(home).forEach(name -> files.add(copy.same(root.data(name))));
        Stream.concat(rules.stream(), model.phrasebooks().stream().filter(book -> isOf(model, book)))
                .forEach(file -> files.add(copy.withPaths(file.name(), file.text())));
        return files;
    }

    private Stream<String> copied(String home) {
        Stream<String> tables = Stream.of("ladders/", "indices/").flatMap(folder ->
                root.names(home + folder).stream().filter(name -> name.endsWith(".csv")).map(folder::concat));
        return Stream.concat(COPIED.stream(), tables).map(home::concat).filter(root::exists);
    }

    /** Whether a phrasebook is the contract's own, and none that all contracts share. */
    private static boolean isOf(ContractFolder model, RuleFile phrasebook) {
        return phrasebook.name().startsWith("rules/" + model.contract().rules() + "/");
    }

    /** Makes files, and with them what the root lacks of what contracts share; gives all that were made, or makes none. */
    public List<NewFile> make(List<NewFile> files) {
        List<NewFile> all = new ArrayList<>(files);
        StartingKit.shared().stream().filter(file -> !root.exists(file.name())).forEach(all::add);
        root.place(all);
        return all;
    }
}
