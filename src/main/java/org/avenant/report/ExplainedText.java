package org.avenant.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.avenant.explain.Explained;
import org.avenant.explain.Worth;
import org.avenant.language.Language;
import org.avenant.rules.Speech;
import org.avenant.statement.Statement;

/** An explanation for people: each clause in its rule's own words, with what it gave, and why not something else. */
public final class ExplainedText {

    private final Language language;
    private final Speech speech;
    private final boolean colour;

    /**
     * @param speech how the rules are read back
     * @param colour whether the reader's terminal shows bold and faint type
     */
    public ExplainedText(Language language, Speech speech, boolean colour) {
        this.language = language;
        this.speech = speech;
        this.colour = colour;
    }

    public String write(Explained explanation) {
        Statement statement = explanation.statement();
        Sayings sayings = new Sayings(language, statement.contract().money());
        Labels labels = new Labels(language);
        Grid grid = new Grid(colour);
        grid.ends(statement.contract().id() + " · " + language.month(statement.month()) + " · " + sayings.say("why"),
                labels.get("amounts") + " " + statement.contract().currency().getCurrencyCode(), "1");
        grid.rule('─');
        ToldRows rows = new ToldRows(explanation, speech, sayings, labels, grid);
        rows.problems(statement.exceptions().stream().filter(problem -> problem.clause().isEmpty()).toList());
        explanation.clauses().forEach(rows::write);
        new IssueRows(statement, language, labels, grid).corrections(explanation.corrections());
        worth(explanation, sayings, grid);
        grid.rule('─');
        grid.strong("", labels.get("total") + labels.provisional(statement.isProvisional()), language.number(statement.total()));
        return grid.toString();
    }

    private void worth(Explained explanation, Sayings sayings, Grid grid) {
        TurnWords turns = new TurnWords(explanation.statement(), sayings);
        Map<Boolean, List<Worth>> byWorth =
                explanation.worth().stream().collect(Collectors.partitioningBy(worth -> worth.difference().signum() != 0));
        if (!explanation.worth().isEmpty()) {
            grid.strong("", sayings.say("worth"), "");
            byWorth.get(true).forEach(worth -> grid.row("", turns.change(worth), sayings.signed(worth.difference())));
        }
        if (!byWorth.get(false).isEmpty()) {
            grid.remark(sayings.say("worth-nothing", "changes", language.list(byWorth.get(false).stream().map(turns::change).toList())));
        }
    }
}
