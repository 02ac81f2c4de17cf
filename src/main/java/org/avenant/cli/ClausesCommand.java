package org.avenant.cli;

import org.avenant.report.ClauseBook;
import org.avenant.report.ClausePages;

/** {@code avenant clauses}: the clause book, for those who sign. */
record ClausesCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("clauses").word("CONTRACT").option("--format", "text|md|html");

    @Override
    public int run() {
        String format = given.value("--format", "text");
        Contracts.Opened opened = Contracts.open(avenant, given.word(0));
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
