package org.avenant.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.check.Checkup;
import org.avenant.check.ClassicDiffers;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.ladder.Ladders;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Explanation;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.rules.ClassicEngine;
import org.avenant.rules.ModelEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant check}: whether contracts and their rules are sound. */
@Command(
        name = "check",
        description = "Reads contracts and judges their rules; silent when all is well.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant check                            every contract",
            "  avenant check helios-telecom --classic   and compare with the ordinary Drools road",
            "  avenant check --explain unit-mismatch    what a finding means, with an example"
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Avenant avenant;

    @Parameters(arity = "0..*", paramLabel = "CONTRACT", description = "the contracts to check (default: all)")
    private List<String> contracts;

    @Option(
            names = "--classic",
            description = "also build the rules as plain DRL with Drools' own compiler, and compare all statements")
    private boolean classic;

    @Option(
            names = "--explain", arity = "0..1", fallbackValue = "", paramLabel = "NAME",
            description = "tell what a finding means, with an example, and check nothing; without a name, list what is checked")
    private String explain;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        if (explain != null) {
            return explain();
        }
        Root root = avenant.root();
        // Contracts may share files, and what is wrong with one is told once.
        Set<Problem> problems = new LinkedHashSet<>();
        boolean unusable = false;
        for (String contract : contracts == null ? root.contracts() : contracts) {
            try {
                problems.addAll(check(root, contract));
            } catch (Refusal refusal) {
                problems.addAll(refusal.problems());
                unusable = true;
            }
        }
        avenant.console().tell(List.copyOf(problems), avenant.language());
        return unusable ? Exit.UNUSABLE : problems.isEmpty() ? Exit.WELL : Exit.PROBLEM;
    }

    private Integer explain() {
        List<String> others = Stream.concat(
                Optional.ofNullable(contracts).stream().flatMap(List::stream), classic ? Stream.of("--classic") : Stream.empty()).toList();
        if (!others.isEmpty()) {
            throw new Refusal(new CallProblem.OptionAlone("--explain", others));
        }
        List<Explanation> checks = Explanation.ofChecks(avenant.language());
        avenant.console().out().print(explain.isEmpty()
                ? checks.stream().map(check -> check.name() + "\n    " + check.definition() + "\n").collect(Collectors.joining())
                : full(explained(checks)));
        return Exit.WELL;
    }

    private Explanation explained(List<Explanation> checks) {
        List<String> known = checks.stream().map(Explanation::name).toList();
        return Explanation.of(explain, avenant.language())
                .orElseThrow(() -> new Refusal(new CallProblem.UnknownCheck(explain, Nearest.to(explain, known))));
    }

    private static String full(Explanation explanation) {
        return explanation.name() + "\n\n" + explanation.text() + "\n";
    }

    private List<Problem> check(Root root, String contract) {
        Contracts.Drafted drafted = Contracts.draft(root, root.contract(contract));
        ContractFolder folder = drafted.folder();
        List<Problem> problems =
                new ArrayList<>(Checkup.of(folder.contract(), drafted.draft(), folder.measures()));
        if (drafted.draft().isWhole()) {
            problems.addAll(evaluated(root, new Contracts.Opened(folder, drafted.draft().whole())));
        }
        return problems;
    }

    /** What is found by evaluating: only where every rule can be read. */
    private List<Problem> evaluated(Root root, Contracts.Opened opened) {
        Ladders ladders = ladders(root, opened);
        List<Problem> problems = new ArrayList<>(ladders.disagreements());
        problems.addAll(ladders.unclimbed());
        if (classic) {
            problems.addAll(ClassicDiffers.find(
                    opened.folder().contract().id(), opened.folder().history(),
                    opened.evaluation(new ModelEngine()), opened.evaluation(new ClassicEngine())));
        }
        return problems;
    }

    private static Ladders ladders(Root root, Contracts.Opened opened) {
        ContractFolder folder = opened.folder();
        return new Ladders(
                folder.contract(), opened.book(), folder.measures(), folder.history(),
                opened.evaluation(new ModelEngine()), root.ladders(folder));
    }
}
