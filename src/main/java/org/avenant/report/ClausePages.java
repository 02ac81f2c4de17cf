package org.avenant.report;

import java.util.List;
import java.util.Optional;
import org.avenant.contract.Acceptance;
import org.avenant.language.Language;
import org.avenant.language.Lines;
import org.avenant.report.ClauseBook.Chapter;
import org.avenant.report.ClauseBook.RuleInWords;
import org.avenant.report.ClauseBook.RungInWords;

/** Writes a clause book as text, Markdown or one HTML page; the words are the same in all three. */
public final class ClausePages {

    private final Language language;
    private final Labels labels;

    public ClausePages(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    private String title(ClauseBook book) {
        return labels.get("clauses") + " · " + book.contract().id();
    }

    private String heading(Chapter chapter) {
        String title = chapter.wording().map(clause -> clause.title()).orElse("");
        return labels.get("article") + " " + chapter.number().text() + (title.isEmpty() ? "" : " · " + title);
    }

    /** What is odd about a chapter, or empty. */
    private Optional<String> remark(Chapter chapter) {
        if (chapter.wording().isEmpty()) {
            return Optional.of(labels.get("not-in-wording"));
        }
        return chapter.unserved() ? Optional.of(labels.get("no-rule")) : Optional.empty();
    }

    /** The differences between the wording and the rules of a chapter that the contract accepts, each with its reason. */
    private List<String> accepted(ClauseBook book, Chapter chapter) {
        return book.contract().accepts().stream()
                .filter(acceptance -> acceptance.clause().equals(chapter.number()))
                .map(acceptance -> labels.get("accepted") + " ("
                        + language.list(acceptance.what().stream().map(Acceptance.Accepted::words).map(language::quoted).toList())
                        + labels.get("because") + " " + acceptance.reason())
                .toList();
    }

    /** From when until when a rule is in force, or empty where it always is. */
    private String inForce(RuleInWords rule) {
        String from = rule.inForce().from().map(day -> labels.get("from") + " " + language.date(day)).orElse("");
        String until = rule.inForce().until().map(day -> labels.get("until") + " " + language.date(day)).orElse("");
        return (from + " " + until).strip();
    }

    private String place(RuleInWords rule) {
        String inForce = inForce(rule);
        return (inForce.isEmpty() ? "" : inForce + " · ") + rule.source();
    }

    private static String rung(RungInWords rung) {
        return rung.name() + " (" + rung.month() + ") → " + rung.answer();
    }

    // Text.

    public String text(ClauseBook book) {
        StringBuilder text = new StringBuilder(title(book) + "\n" + "═".repeat(Lines.WIDTH) + "\n");
        for (Chapter chapter : book.chapters()) {
            text.append('\n').append(heading(chapter)).append('\n').append("─".repeat(Lines.WIDTH)).append('\n');
            chapter.wording().map(clause -> clause.text()).filter(words -> !words.isEmpty())
                    .ifPresent(words -> wrapped(words, "  ", text));
            remark(chapter).ifPresent(words -> text.append("\n  [").append(words).append("]\n"));
            chapter.rules().forEach(rule -> text(rule, text));
            accepted(book, chapter).forEach(words -> accepted(words, text));
            if (!chapter.ladder().isEmpty()) {
                text.append("\n    ").append(labels.get("ladder")).append('\n');
                chapter.ladder().forEach(rung -> wrapped("· " + rung(rung) + " · " + rung.source(), "      ", text));
            }
        }
        return text.toString();
    }

    private void text(RuleInWords rule, StringBuilder text) {
        text.append("\n    ").append(rule.name()).append("  (").append(place(rule)).append(")\n");
        rule.conditions().forEach(sentence -> wrapped("• " + sentence, "      ", text));
        rule.dues().forEach(sentence -> wrapped("→ " + sentence, "      ", text));
    }

    private static void accepted(String words, StringBuilder text) {
        text.append('\n');
        wrapped(words, "    ", text);
    }

    private static void wrapped(String words, String indent, StringBuilder text) {
        for (String paragraph : words.split("\n")) {
            Lines.wrap(paragraph, Lines.WIDTH - indent.length()).forEach(line -> text.append(indent).append(line).append('\n'));
        }
    }

    // Markdown.

    public String markdown(ClauseBook book) {
        StringBuilder text = new StringBuilder("# " + title(book) + "\n");
        for (Chapter chapter : book.chapters()) {
            text.append("\n## ").append(heading(chapter)).append("\n\n");
            chapter.wording().map(clause -> clause.text()).filter(words -> !words.isEmpty())
                    .ifPresent(words -> text.append("> ").append(words.replace("\n", "\n> ")).append("\n\n"));
            remark(chapter).ifPresent(words -> text.append("**").append(words).append("**\n\n"));
            chapter.rules().forEach(rule -> markdown(rule, text));
            accepted(book, chapter).forEach(words -> text.append("\n*").append(words).append("*\n"));
            if (!chapter.ladder().isEmpty()) {
                text.append("\n| ").append(labels.get("ladder")).append(" | | |\n|---|---|---|\n");
                chapter.ladder().forEach(rung -> text.append("| ").append(String.join(" | ", rung.name(), rung.month(), rung.answer())).append(" |\n"));
            }
        }
        return text.toString();
    }

    private void markdown(RuleInWords rule, StringBuilder text) {
        text.append("- **").append(rule.name()).append("** (`").append(rule.source()).append("`)");
        String inForce = inForce(rule);
        text.append(inForce.isEmpty() ? "" : ", " + inForce).append('\n');
        rule.conditions().forEach(sentence -> text.append("  - ").append(sentence).append('\n'));
        rule.dues().forEach(sentence -> text.append("  - → ").append(sentence).append('\n'));
    }

    // HTML.

    /** One page with its own style, which prints with a clause never torn from its rules. */
    public String html(ClauseBook book) {
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<title>" + Markup.escaped(title(book)) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>"
                + Markup.escaped(title(book)) + "</h1>\n");
        for (Chapter chapter : book.chapters()) {
            text.append("<section>\n<h2>").append(Markup.escaped(heading(chapter))).append("</h2>\n<div class=\"pair\">\n<div class=\"signed\">");
            String words = chapter.wording().map(clause -> clause.text()).orElse("");
            for (String paragraph : words.split("\n\n")) {
                text.append(paragraph.isBlank() ? "" : "<p>" + Markup.escaped(paragraph) + "</p>");
            }
            text.append("</div>\n<div class=\"rules\">");
            remark(chapter).ifPresent(remark -> text.append("<p class=\"odd\">").append(Markup.escaped(remark)).append("</p>"));
            chapter.rules().forEach(rule -> html(rule, text));
            accepted(book, chapter).forEach(difference -> text.append("<p class=\"accepted\">").append(Markup.escaped(difference)).append("</p>"));
            text.append("</div>\n</div>\n");
            ladder(chapter, text);
            text.append("</section>\n");
        }
        return text.append("</body>\n</html>\n").toString();
    }

    private void html(RuleInWords rule, StringBuilder text) {
        text.append("<div class=\"rule\"><h3>").append(Markup.escaped(rule.name())).append("</h3>");
        items(rule.conditions().stream().map(sentence -> "• " + sentence).toList(), text);
        items(rule.dues().stream().map(sentence -> "→ " + sentence).toList(), text);
        text.append("<p class=\"place\">").append(Markup.escaped(place(rule))).append("</p></div>\n");
    }

    private void ladder(Chapter chapter, StringBuilder text) {
        if (chapter.ladder().isEmpty()) {
            return;
        }
        text.append("<table><caption>").append(Markup.escaped(labels.get("ladder"))).append("</caption>\n");
        chapter.ladder().forEach(rung -> text.append("<tr><td>")
                .append(Markup.escaped(rung.name())).append("</td><td>").append(Markup.escaped(rung.month()))
                .append("</td><td class=\"answer\">").append(Markup.escaped(rung.answer())).append("</td></tr>\n"));
        text.append("</table>\n");
    }

    private static void items(List<String> sentences, StringBuilder text) {
        sentences.forEach(sentence -> text.append("<p>").append(Markup.escaped(sentence)).append("</p>"));
    }

    private static final String STYLE = """
            body { font: 11pt/1.45 Georgia, "DejaVu Serif", serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b }
            h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; border-top: 1px solid #999; padding-top: .7rem; margin: 1.4rem 0 .4rem }
            h3 { font-size: .95rem; margin: 0 0 .2rem } p { margin: 0 0 .35rem }
            .pair { display: flex; gap: 2rem } .pair > div { flex: 1 }
            .signed { color: #333 } .rule { border-left: 3px solid #7a9; padding-left: .8rem; margin-bottom: .8rem }
            table { border-collapse: collapse; font-size: .85rem; margin: .4rem 0 1rem; width: 100% } caption { text-align: left; color: #666 }
            td { border-top: 1px solid #ddd; padding: .15rem .8rem .15rem 0; vertical-align: top } .answer { white-space: nowrap; text-align: right }
            tr { break-inside: avoid }
            .place { color: #666; font-size: .8rem } .odd { color: #a30; font-weight: bold } .accepted { color: #555; font-style: italic }
            @media print { body { margin: 0; max-width: none } .rule, h2 { break-inside: avoid; break-after: auto } h2 { break-after: avoid } }
            """;
}
