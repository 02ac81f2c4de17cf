package org.avenant.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.contract.Contract;
import org.avenant.contract.Wording;
import org.avenant.facts.Calls;
import org.avenant.facts.Events;
import org.avenant.facts.History;
import org.avenant.facts.Measures;
import org.avenant.files.ContractFolder.RuleFile;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.statement.Dispute;
import org.avenant.statement.IssuedStatement;
import org.avenant.statement.LadderCase;

/** The folder in which {@code rules/} and {@code contracts/} are looked for. */
public final class Root {

    static final int DATA_MEGABYTES = 32;
    private static final int RULE_MEGABYTES = 1;

    /** What may lie in a rule folder: rules, the contract's own sentences, and notes. */
    private static final List<String> RULES = List.of(".drl", ".dslr", ".dsl", ".md");

    /** What may lie in a ladder folder: tables, and notes. */
    private static final List<String> LADDERS = List.of(".csv", ".md");

    private final Path folder;
    private final SharedFiles shared;
    private final Set<String> contracts = new LinkedHashSet<>();

    public Root(Path folder) {
        this.folder = folder;
        this.shared = new SharedFiles(this, folder);
    }

    /** The names of all contracts, in order; those that are there when it is asked first. */
    public Set<String> contracts() {
        Path home = folder.resolve("contracts");
        if (contracts.isEmpty() && Files.isDirectory(home)) {
            list(home).stream().filter(Files::isDirectory).forEach(path -> contracts.add(path.getFileName().toString()));
        }
        if (contracts.isEmpty()) {
            throw new Refusal(new CallProblem.NoContracts(folder.toString()));
        }
        return contracts;
    }

    /** Refuses a name that no contract has. */
    public void demand(String id) {
        Set<String> known = contracts();
        if (!known.contains(id)) {
            throw new Refusal(new CallProblem.UnknownContract(id, Nearest.to(id, known), List.copyOf(known)));
        }
    }

    /** The contract's own data, without measures, facts and rules; fails with a {@link Refusal}. */
    public Contract contract(String id) {
        demand(id);
        String home = "contracts/" + id + "/";
        Wording wording = exists(home + "text.md")
                ? WordingFile.read(data(home + "text.md"))
                : new Wording(List.of());
        return ContractFile.read(data(home + "contract.yaml"), id, wording);
    }

    /** A contract with all its files; fails with a {@link Refusal} of what is wrong with the first of them that is. */
    public ContractFolder open(Contract contract) {
        String home = "contracts/" + contract.id() + "/";
        ContractHome.demandRead(home, names(home));
        Measures measures = exists(home + "measures.yaml")
                ? shared.measures(contract.money(), data(home + "measures.yaml"))
                : shared.measures(contract.money());
        History months = FactsFile.read(data(home + "facts.csv"), measures, contract);
        return new ContractFolder(
                contract, measures, months.with(
                        events(home + "incidents.csv", contract, measures, months), calls(home + "calls.csv", contract, measures, months)),
                IndexFolder.read(home + "indices", names(home + "indices"), this::data),
                rules("rules/" + contract.rules()),
                phrasebooks("rules/" + contract.rules()));
    }

    /**
     * What tells whether any file that a contract's statements come from has changed.
     *
     * @param more what else counts
     */
    public String key(Contract contract, String more) {
        return new InputKey(folder)
                .with(more)
                .with(shared.key())
                .withFiles("rules/" + contract.rules())
                .withFiles("contracts/" + contract.id())
                .text();
    }

    /** Whether a folder is where contracts or rules are kept, or lies in one that is. */
    public boolean keeps(Path other) {
        Path asked = real(other);
        return Stream.of("contracts", "rules").map(folder::resolve).map(Root::real).anyMatch(asked::startsWith);
    }

    /** Where a path leads to, though its end may not be there yet. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }

    private Events events(String name, Contract contract, Measures measures, History months) {
        return exists(name)
                ? IncidentsFile.read(data(name), measures.incidents(), contract, months)
                : Events.NONE;
    }

    private Calls calls(String name, Contract contract, Measures measures, History months) {
        return exists(name) ? CallsFile.read(data(name), measures, contract, months) : Calls.NONE;
    }

    /** The cases agreed with the other party, file by file; fails with a {@link Refusal} of the first file that is wrong. */
    public List<LadderCase> ladders(ContractFolder contract) {
        String home = "contracts/" + contract.contract().id() + "/ladders";
        List<String> names = names(home).stream().map(name -> home + "/" + name).toList();
        demandRead(names, LADDERS, CallProblem.UnreadLadder::new);
        return names.stream()
                .filter(name -> name.endsWith(".csv"))
                .flatMap(name -> LadderFile.read(
                        data(name), contract.measures(), contract.contract(), contract.history()).stream())
                .toList();
    }

    /** The statements that were issued, months in a row, in order; fails with a {@link Refusal} of the first that is wrong. */
    public List<IssuedStatement> issued(Contract contract) {
        return IssuedFolder.read(contract, names(IssuedFolder.home(contract.id())), this::data);
    }

    /** Keeps a statement that is issued, which none of its month was before; gives its path. */
    public String issue(Contract contract, YearMonth month, String statement) {
        String file = IssuedFolder.file(contract.id(), month);
        place(List.of(new NewFile(file, statement)));
        return file;
    }

    /** What is in dispute; fails with a {@link Refusal}. */
    public List<Dispute> disputes(ContractFolder contract) {
        String file = "contracts/" + contract.contract().id() + "/disputes.csv";
        return exists(file)
                ? DisputesFile.read(data(file), contract.measures(), contract.contract(), contract.history())
                : List.of();
    }

    /** The measures that all contracts share, money being in a currency; fails with a {@link Refusal}. */
    public Measures measures(Unit money) {
        return shared.measures(money);
    }

    /** The sentences that all contracts share. */
    public List<RuleFile> phrasebooks() {
        return shared.phrasebooks();
    }

    private List<RuleFile> phrasebooks(String home) {
        Stream<RuleFile> own = Stream.of(home + "/en.dsl", home + "/fr.dsl").filter(this::exists).map(this::ruleFile);
        return Stream.concat(phrasebooks().stream(), own).toList();
    }

    RuleFile ruleFile(String name) {
        TextFile file = read(name, RULE_MEGABYTES);
        return new RuleFile(file.name(), file.text());
    }

    private List<RuleFile> rules(String home) {
        if (!Files.isDirectory(folder.resolve(home))) {
            throw new Refusal(new CallProblem.NoRules(home));
        }
        List<String> names =
                list(folder.resolve(home)).stream().map(path -> home + "/" + path.getFileName()).toList();
        demandRead(names, RULES, CallProblem.UnreadRuleFile::new);
        List<RuleFile> files = names.stream()
                .filter(name -> name.endsWith(".drl") || name.endsWith(".dslr"))
                .map(this::ruleFile)
                .toList();
        if (files.isEmpty()) {
            throw new Refusal(new CallProblem.NoRules(home));
        }
        return files;
    }

    /** A file that looks like rules and is not read would take its clauses along in silence. */
    private static void demandRead(List<String> names, List<String> read, Function<String, Problem> unread) {
        Refusal.ifAny(names.stream().filter(name -> read.stream().noneMatch(name::endsWith)).map(unread).toList());
    }

    /** Refuses a root that is no folder, where a file is to be made in it. */
    void demandFolder() {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(new CallProblem.FolderMissing(folder.toString()));
        }
    }

    /** The names of all that lies in a folder, in order; none where there is no such folder. */
    List<String> names(String name) {
        Path home = folder.resolve(name);
        return Files.isDirectory(home) ? list(home).stream().map(path -> path.getFileName().toString()).toList() : List.of();
    }

    boolean exists(String name) {
        return Files.exists(folder.resolve(name));
    }

    TextFile data(String name) {
        return read(name, DATA_MEGABYTES);
    }

    /** Makes files that are not there yet, all of them or none; fails with a {@link Refusal}. */
    void place(List<NewFile> files) {
        Placing.all(folder, files);
    }

    private TextFile read(String name, int megabytes) {
        return TextFile.read(folder.resolve(name), name, megabytes);
    }

    private static List<Path> list(Path home) {
        try (Stream<Path> paths = Files.list(home)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new Refusal(new CallProblem.FileUnreadable(home.toString()));
        }
    }
}
