package org.avenant.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.avenant.report.ClauseBook;
import org.avenant.report.ClausePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant clauses}: the clause book, for those who sign. */
@Command(
        name = "clauses",
        description = "Shows each clause as signed, beside it the rules that serve it, read back from what fires.",
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant clauses helios-telecom --language en     the French rules in English words",
            "  avenant clauses helios-telecom --format html > clauses.html"
        })
final class ClausesCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "md", "html");

    @ParentCommand
    private Avenant avenant;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "the name of the contract's folder")
    private String contract;

    @Option(
            names = "--format", paramLabel = "text|md|html", defaultValue = "text",
            description = "text to read, md for a repository, html for a browser or a printer (default: text)")
    private String format;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Avenant.demandOneOf("--format", format, FORMATS);
        Contracts.Opened opened = Contracts.open(avenant, contract);
        ClauseBook book = ClauseBook.of(
                opened.folder().contract(), opened.book(), avenant.root().ladders(opened.folder()), avenant.language());
        ClausePages pages = new ClausePages(avenant.language());
        avenant.console().out().print(switch (format) {
            case "md" -> pages.markdown(book);
            case "html" -> pages.html(book);
            default -> pages.text(book);
        });
        return Exit.WELL;
    }
}
