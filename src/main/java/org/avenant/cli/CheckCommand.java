package org.avenant.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.avenant.check.Checkup;
import org.avenant.check.ClassicDiffers;
import org.avenant.contract.Contract;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.ladder.Ladders;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.rules.Bookshelf;
import org.avenant.rules.ClassicEngine;
import org.avenant.rules.ModelEngine;
import org.avenant.rules.RuleBook;
import org.avenant.statement.LadderCase;

/** {@code avenant check}: whether contracts and their rules are sound. */
record CheckCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("check").words("CONTRACT", 0, Syntax.ANY).flag("--classic").optionalValue("--explain", "NAME");

    @Override
    public int run() {
        if (given.has("--explain")) {
            return explain();
        }
        Root root = avenant.root();
        // Contracts may share files: what is wrong with one is told once, and in the machine's language where theirs differ.
        Map<Problem, Language> found = new LinkedHashMap<>();
        Map<Problem, Language> remarks = new LinkedHashMap<>();
        boolean unusable = false;
        Set<String> asked = given.words().isEmpty() ? root.contracts() : new LinkedHashSet<>(given.words());
        Contracts.Drafts drafts = asked.size() == 1 ? RuleBook::draft : new Bookshelf()::draft;
        for (String contract : asked) {
            Set<Problem> problems = new LinkedHashSet<>();
            Language language = avenant.language();
            try {
                Contract agreed = root.contract(contract);
                language = avenant.chosenLanguage().orElse(agreed.language());
                check(root, agreed, drafts, problems);
                if (problems.isEmpty() && agreed.wording().clauses().isEmpty()) {
                    remarks.put(new CallProblem.WordingNotKept(contract), language);
                }
            } catch (Refusal refusal) {
                problems.addAll(refusal.problems());
                unusable = true;
            }
            for (Problem problem : problems) {
                found.merge(problem, language, (one, other) -> one == other ? one : avenant.language());
            }
        }
        remarks.putAll(found);
        avenant.console().tell(remarks);
        return unusable ? Exit.UNUSABLE : found.isEmpty() ? Exit.WELL : Exit.PROBLEM;
    }

    private int explain() {
        List<String> others = Stream.concat(
                given.words().stream(), Stream.of("--classic").filter(given::has)).toList();
        if (!others.isEmpty()) {
            throw new Refusal(new CallProblem.OptionAlone("--explain", others));
        }
        avenant.console().out().print(Explaining.words(given.value("--explain", ""), avenant.language()));
        return Exit.WELL;
    }

    /** Takes down what is found, one thing after the other, so that a file that cannot be used does not hide what came before. */
    private void check(Root root, Contract contract, Contracts.Drafts drafts, Set<Problem> problems) {
        ContractFolder folder = root.open(contract);
        CompletableFuture<List<LadderCase>> reading = CompletableFuture.supplyAsync(() -> root.ladders(folder));
        RuleBook.Draft draft = Contracts.draft(folder, drafts);
        Optional<Contracts.Opened> opened = Optional.of(draft).filter(RuleBook.Draft::isWhole)
                .map(sound -> new Contracts.Opened(folder, sound.whole()));
        // What the rules say and what they give share nothing that changes, so that both are looked at together.
        CompletableFuture<Optional<Ladders>> climbing = reading.thenApplyAsync(cases -> opened.map(whole -> ladders(whole, cases)));
        problems.addAll(Checkup.of(folder.contract(), draft, folder.measures()));
        done(climbing).ifPresent(ladders -> evaluate(opened.orElseThrow(), ladders, problems));
        opened.ifPresent(whole -> problems.addAll(whole.desk(root, new ModelEngine()).misdirected()));
    }

    /** What comes of it, or what it fails with. */
    private static <T> T done(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private void evaluate(Contracts.Opened opened, Ladders ladders, Set<Problem> problems) {
        problems.addAll(ladders.disagreements());
        problems.addAll(Checkup.besides(problems, ladders.unclimbed()));
        if (given.has("--classic")) {
            problems.addAll(ClassicDiffers.find(
                    opened.folder().contract().id(), opened.folder().history(),
                    opened.evaluation(new ModelEngine()), opened.evaluation(new ClassicEngine())));
        }
    }

    private static Ladders ladders(Contracts.Opened opened, List<LadderCase> cases) {
        ContractFolder folder = opened.folder();
        return new Ladders(
                folder.contract(), opened.book(), folder.measures(), folder.history(),
                opened.evaluation(new ModelEngine()), cases);
    }
}
