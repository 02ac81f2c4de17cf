package org.avenant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.avenant.check.Check;
import org.avenant.check.ClassicDiffers;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.ladder.Ladders;
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
            "  avenant check helios-telecom --classic   and compare with the ordinary Drools road"
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

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Root root = avenant.root();
        List<Problem> problems = new ArrayList<>();
        boolean unusable = false;
        for (String contract : contracts == null ? root.contracts() : contracts) {
            try {
                problems.addAll(check(root, contract));
            } catch (Refusal refusal) {
                problems.addAll(refusal.problems());
                unusable = true;
            }
        }
        avenant.console().tell(problems, avenant.language());
        return unusable ? Exit.UNUSABLE : problems.isEmpty() ? Exit.WELL : Exit.PROBLEM;
    }

    private List<Problem> check(Root root, String contract) {
        Contracts.Opened opened = Contracts.open(root, root.contract(contract));
        List<Problem> problems = new ArrayList<>();
        Check.ALL.forEach(check -> problems.addAll(
                check.find(opened.folder().contract(), opened.book(), opened.folder().measures())));
        Ladders ladders = ladders(root, opened);
        problems.addAll(ladders.disagreements());
        problems.addAll(ladders.unclimbed());
        if (classic) {
            problems.addAll(ClassicDiffers.find(
                    contract, opened.folder().history(),
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
