package org.avenant.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Formula;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Term;
import org.avenant.language.Language;
import org.avenant.problem.MonthProblem;
import org.avenant.problem.Words;
import org.avenant.statement.Answer;
import org.avenant.statement.Balance;
import org.avenant.statement.Line;
import org.avenant.statement.Note;
import org.avenant.statement.Score;
import org.avenant.statement.Section;
import org.avenant.statement.Statement;
import org.avenant.statement.Subject;
import org.avenant.statement.Version;
import org.avenant.statement.Withheld;

/** A statement for people: every amount with its clause, its arithmetic and the figures that decided it. */
public final class TextReport implements Report {

    private final Language language;
    private final boolean colour;
    private final Labels labels;
    private final Formula formula;
    private final Words words;

    /** @param colour whether the reader's terminal shows bold and faint type */
    public TextReport(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
        this.labels = new Labels(language);
        this.formula = new Formula(language);
        this.words = new Words(language);
    }

    @Override
    public String write(List<Statement> statements, boolean range) {
        return statements.stream().map(this::write).collect(Collectors.joining("\n"));
    }

    private String write(Statement statement) {
        Grid grid = new Grid(colour);
        head(statement, "", grid);
        body(statement, Beside.NOTHING, grid);
        return grid.toString();
    }

    /** All of a statement but its head. */
    void body(Statement statement, Beside beside, Grid grid) {
        grid.rule('─');
        grid.strong(labels.get("clause"), labels.get("due"), labels.get("amount"));
        grid.rule('─');
        lines(statement, beside, grid);
        withheld(statement, grid);
        held(statement, grid);
        scores(statement, grid);
        nothing(statement, grid);
        notices(statement, grid);
        exceptions(statement, grid);
    }

    /** @param more what stands behind the month */
    void head(Statement statement, String more, Grid grid) {
        var contract = statement.contract();
        grid.ends(
                contract.id() + " · " + language.month(statement.month()) + more,
                ordinal(statement) + labels.get("amounts") + " " + contract.currency().getCurrencyCode(),
                "1");
        days(contract.term(), statement.month()).ifPresent(days -> grid.line(days, ""));
        if (!contract.parties().client().isEmpty()) {
            grid.line(labels.get("client") + " " + contract.parties().client() + " · "
                    + labels.get("provider") + " " + contract.parties().provider(), "");
        }
    }

    /** From when until when a month runs that is no calendar month. */
    private Optional<String> days(Term term, YearMonth month) {
        return Optional.of(month)
                .filter(m -> !term.calendar().isByCalendarMonths() && term.contains(m))
                .map(m -> labels.get("month-from") + " " + language.date(term.firstDay(m))
                        + " " + labels.get("month-until") + " " + language.date(term.lastDay(m)));
    }

    private String ordinal(Statement statement) {
        var term = statement.contract().term();
        return term.contains(statement.month())
                ? labels.get("month") + " " + term.number(statement.month()) + ", "
                : "";
    }

    private void lines(Statement statement, Beside beside, Grid grid) {
        if (statement.allLines().isEmpty() && !statement.isProvisional()) {
            grid.row("", labels.get("nothing"), "");
        }
        boolean taxed = !statement.linesOf(Section.TAX).isEmpty() || statement.isOpen(Section.TAX);
        IssueRows issue = new IssueRows(statement, language, labels, grid);
        Section.BEFORE_TAX.forEach(section -> section(statement, section, issue, beside, grid));
        if (taxed) {
            beforeTax(statement, grid);
            section(statement, Section.TAX, issue, beside, grid);
        }
        issue.corrections();
        beside.gone();
        grid.rule('─');
        String label = labels.get(taxed ? "total-with-tax" : "total");
        grid.strong("", label + labels.provisional(statement.isProvisional()), language.number(statement.total()));
        beside.total();
        issue.payable();
    }

    private void beforeTax(Statement statement, Grid grid) {
        boolean open = Section.BEFORE_TAX.stream().anyMatch(statement::isOpen);
        grid.rule('─');
        grid.strong("", labels.get("before-tax") + labels.provisional(open), language.number(statement.beforeTax()));
    }

    private void section(Statement statement, Section section, IssueRows issue, Beside beside, Grid grid) {
        List<Line> lines = statement.linesOf(section);
        boolean open = statement.isOpen(section);
        for (Line line : lines) {
            line(line, grid);
            beside.line(line);
            issue.disputes(line);
        }
        if (!lines.isEmpty() || open) {
            grid.strong("", labels.get(section.word()) + labels.provisional(open), language.number(statement.subtotal(section)));
            beside.subtotal(section);
        }
    }

    private void line(Line line, Grid grid) {
        grid.row(line.subject().clause().text(), title(line), language.number(line.amount()));
        grid.remark(formula.of(line.expression()));
        evidence(line.evidence(), grid);
        line.expression().counted().stream()
                .filter(figure -> !line.evidence().contains(figure))
                .forEach(figure -> grid.remark(formula.figure(figure)));
        line.expression().indexValues().forEach(index -> grid.remark(formula.index(index)));
        version(line.version(), grid);
        rests(line.restsOn(), grid);
    }

    String title(Line line) {
        String kind = labels.get("kind." + line.kind().word());
        String part = line.subject().part().map(p -> " (" + p + ")").orElse("");
        return line.title() + part + which(line.subject()) + (kind.isEmpty() ? "" : " · " + kind);
    }

    /** An amount that stems from an incident carries its reference, and one of a part of the month its days. */
    private String which(Subject subject) {
        return subject.days().map(days -> " · " + days.words(language)).orElse("")
                + subject.reference().map(incident -> " · " + incident).orElse("");
    }

    private String clauses(List<ClauseNumber> clauses) {
        return language.list(clauses.stream().map(ClauseNumber::text).toList());
    }

    private void withheld(Statement statement, Grid grid) {
        heading(statement.withheld(), "withheld", grid);
        for (Withheld withheld : statement.withheld()) {
            grid.row(
                    withheld.line().subject().clause().text(),
                    title(withheld.line()) + ", " + labels.get("withheld-by") + " " + clauses(withheld.by()),
                    language.number(withheld.line().amount()));
            grid.remark(formula.of(withheld.line().expression()));
            version(withheld.line().version(), grid);
        }
    }

    private void held(Statement statement, Grid grid) {
        heading(statement.held(), "held-balance", grid);
        for (Balance balance : statement.held()) {
            grid.row(balance.clause().text(), labels.get("held-at-end"), language.number(balance.amount()));
            rests(balance.restsOn(), grid);
        }
    }

    private void rests(List<ClauseNumber> clauses, Grid grid) {
        if (!clauses.isEmpty()) {
            grid.remark("(" + labels.get("rests-on") + " " + clauses(clauses) + ")");
        }
    }

    private void scores(Statement statement, Grid grid) {
        heading(statement.scores(), "points", grid);
        for (Score score : statement.scores()) {
            grid.row(score.subject().clause().text(), score.answer().title() + which(score.subject()), language.number(score.points()));
            remark(score.answer(), grid);
        }
    }

    private void nothing(Statement statement, Grid grid) {
        heading(statement.nothing(), "nothing-under", grid);
        for (Answer answer : statement.nothing()) {
            grid.row(answer.subject().clause().text(), answer.title() + which(answer.subject()), "");
            remark(answer, grid);
        }
    }

    private void remark(Answer answer, Grid grid) {
        evidence(answer.evidence(), grid);
        version(answer.version(), grid);
    }

    private void evidence(List<Figure> figures, Grid grid) {
        if (!figures.isEmpty()) {
            grid.remark(formula.figures(figures));
        }
    }

    /** Titles do not carry versions, so that an amended clause keeps its name. */
    private void version(Optional<Version> version, Grid grid) {
        version.ifPresent(served -> grid.remark(new VersionWords(labels, language).of(served)));
    }

    private void notices(Statement statement, Grid grid) {
        heading(statement.notices(), "notices", grid);
        for (Note note : statement.notices()) {
            grid.paragraph(note.clause(), note instanceof Note.Written written
                    ? written.text()
                    : words.sentence(((Note.Told) note).problem()));
            if (note instanceof Note.Written written) {
                evidence(written.evidence(), grid);
            }
        }
    }

    private void exceptions(Statement statement, Grid grid) {
        heading(statement.exceptions(), "exceptions", grid);
        for (MonthProblem problem : statement.exceptions()) {
            grid.paragraph(problem.clause(), words.sentence(problem));
            String remedy = words.remedy(problem);
            if (!remedy.isEmpty()) {
                grid.remark(remedy);
            }
        }
    }

    private void heading(List<?> items, String label, Grid grid) {
        if (!items.isEmpty()) {
            grid.line("", "");
            grid.strong("", labels.get(label), "");
        }
    }
}
