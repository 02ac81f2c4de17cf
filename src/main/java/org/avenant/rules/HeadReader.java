package org.avenant.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.ClauseNumber;
import org.avenant.language.IsoDate;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Subject;

/** Judges what stands between a rule's name and its {@code when}: annotations of ours, each once, and nothing else. */
final class HeadReader {

    private static final List<String> KNOWN = List.of("clause", "part", "from", "until");
    private static final int MOST_PART = 60;

    private final RuleText rule;
    private final RuleSource source;
    private final Map<String, Token> values = new LinkedHashMap<>();

    private HeadReader(RuleText rule) {
        this.rule = rule;
        this.source = rule.source();
    }

    /** What a head says. */
    record Head(Subject subject, InForce inForce) {}

    /** The head, or empty where something in it was reported. */
    static Optional<Head> read(RuleText rule) {
        HeadReader reader = new HeadReader(rule);
        int before = rule.source().problems().size();
        reader.annotations();
        Optional<Head> head = rule.source().problems().size() == before ? reader.head() : Optional.empty();
        return rule.source().problems().size() == before ? head : Optional.empty();
    }

    private void annotations() {
        List<Token> head = rule.head();
        int at = 0;
        while (at < head.size()) {
            if (!head.get(at).isSymbol("@") || at + 1 >= head.size()) {
                refuse(head.get(at));
                return;
            }
            int close = closing(head, at);
            annotation(head.subList(at + 1, close));
            at = close;
        }
    }

    /** The index after the annotation that starts at {@code from}. */
    private static int closing(List<Token> head, int from) {
        int at = from + 2;
        while (at < head.size() && !head.get(at).isSymbol("@") && !head.get(at - 1).isSymbol(")")) {
            at++;
        }
        return at;
    }

    private void refuse(Token token) {
        source.report(token.text().startsWith("date-")
                ? new RuleProblem.DateAttribute(source.place(token), token.text())
                : new RuleProblem.AttributeRefused(source.place(token), token.text()));
    }

    /** {@code name ( "value" )} and nothing else. */
    private void annotation(List<Token> tokens) {
        Token name = tokens.get(0);
        if (!KNOWN.contains(name.text())) {
            source.report(new RuleProblem.UnknownAnnotation(
                    source.place(name), name.text(), Nearest.to(name.text(), KNOWN),
                    KNOWN.stream().map(known -> "@" + known).toList()));
            return;
        }
        boolean sound = tokens.size() == 4 && tokens.get(1).isSymbol("(")
                && tokens.get(2).sort() == Token.Sort.TEXT && tokens.get(3).isSymbol(")");
        if (!sound || tokens.get(2).text().isBlank() || tokens.get(2).text().length() > MOST_PART) {
            source.report(new RuleProblem.AnnotationValue(source.place(name), name.text()));
        } else if (values.put(name.text(), tokens.get(2)) != null) {
            source.report(new RuleProblem.AnnotationTwice(source.place(name), name.text()));
        }
    }

    private Optional<Head> head() {
        Token clause = values.get("clause");
        if (clause == null) {
            source.report(new RuleProblem.ClauseMissing(source.place(rule.nameToken()), rule.name()));
            return Optional.empty();
        }
        if (!ClauseNumber.isNumber(clause.text())) {
            source.report(new RuleProblem.NotAClause(source.place(clause), clause.text()));
            return Optional.empty();
        }
        InForce inForce = new InForce(day("from"), day("until"));
        demandOrder(inForce);
        Optional<String> part = Optional.ofNullable(values.get("part")).map(Token::words);
        return Optional.of(new Head(new Subject(new ClauseNumber(clause.text()), part), inForce));
    }

    private Optional<LocalDate> day(String annotation) {
        Token value = values.get(annotation);
        if (value == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = IsoDate.day(value.text());
        if (day.isEmpty()) {
            source.report(new RuleProblem.NotADate(source.place(value), value.text()));
        }
        return day;
    }

    private void demandOrder(InForce inForce) {
        List<LocalDate> days = new ArrayList<>();
        inForce.from().ifPresent(days::add);
        inForce.until().ifPresent(days::add);
        if (days.size() == 2 && days.get(1).isBefore(days.get(0))) {
            source.report(new RuleProblem.ForceEndsFirst(source.place(values.get("until")), days.get(0), days.get(1)));
        }
    }
}
