package org.avenant.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.language.Language;

/**
 * One rule file in the sentences of a language: what stands between {@code when}, {@code then} and {@code end} is
 * written anew, the rest is kept.
 *
 * @param drl the file in DRL, beside what was written
 * @param rules the judged rules by their names
 */
record RewrittenFile(RuleSource drl, Map<String, Rule> rules, Speech speech, Language language) {

    private static final Pattern REMARK = Pattern.compile("\"[^\"\\n]*\"|«[^»\\n]*»|//([^\\n]*)|/\\*(.*?)\\*/", Pattern.DOTALL);

    private static final Pattern EXPANDER = Pattern.compile("(?m)^\\h*expander\\h+(?:en|fr)\\.dsl\\h*;?\\h*(?://.*)?$");

    /** A space that is never broken, between a number and what belongs to it. */
    private static final Pattern FIRM_SPACE = Pattern.compile("(?<=\\d)[\\u00a0\\u202f](?=[\\d\\p{L}\\p{Sc}%])");

    String text() {
        StringBuilder text = new StringBuilder("expander " + language.code() + ".dsl\n\n");
        int kept = 0;
        for (RuleText rule : Outline.rules(drl)) {
            String between = written(kept, when(rule).offset());
            text.append(kept == 0 ? between.strip() : fromNewLine(between).stripTrailing()).append('\n');
            text.append(body(rule, rules.get(rule.name())));
            kept = rule.endToken().end();
        }
        return text.append(fromNewLine(written(kept, drl.text().length())).stripTrailing()).append('\n').toString();
    }

    private static Token when(RuleText rule) {
        return rule.tokens().get(rule.when());
    }

    private static Token then(RuleText rule) {
        return rule.tokens().get(rule.then());
    }

    /** Behind {@code end} a remark may stand on its line, and nothing else. */
    private static String fromNewLine(String between) {
        String first = between.lines().findFirst().orElse("").strip();
        return first.isEmpty() || first.startsWith("//") ? between : "\n" + between.strip();
    }

    private String body(RuleText text, Rule rule) {
        return "when\n" + part(when(text), then(text), speech.conditions(rule, language))
                + "then\n" + part(then(text), text.endToken(), speech.dues(rule, language))
                + "end";
    }

    /** The remarks of a part, then its sentences. */
    private String part(Token from, Token until, List<String> sentences) {
        StringBuilder part = new StringBuilder();
        remarks(written(from.end(), until.offset())).forEach(remark -> part.append("  //").append(remark).append('\n'));
        sentences.forEach(sentence -> part.append("  ").append(typed(sentence)).append('\n'));
        return part.toString();
    }

    private static Stream<String> remarks(String written) {
        return REMARK.matcher(written).results().flatMap(RewrittenFile::lines);
    }

    private static Stream<String> lines(MatchResult remark) {
        return Stream.of(1, 2)
                .map(remark::group)
                .filter(text -> text != null)
                .flatMap(String::lines)
                .map(line -> (" " + line.strip()).stripTrailing());
    }

    /** With the spaces of a keyboard, but for what is cited. */
    private static String typed(String sentence) {
        boolean cites = sentence.contains("\"") || sentence.contains("«");
        return cites ? sentence : FIRM_SPACE.matcher(sentence).replaceAll(" ");
    }

    /**
     * What was written between two places of the DRL, but for the line that says the file's language. The places lie on
     * lines that both share, those of {@code when}, {@code then} and {@code end}, or at an end of the file.
     */
    private String written(int from, int until) {
        return EXPANDER.matcher(drl.written().substring(asWritten(from), asWritten(until))).replaceAll("");
    }

    private int asWritten(int offset) {
        if (offset == drl.text().length()) {
            return drl.written().length();
        }
        String before = drl.text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = offset - (before.lastIndexOf('\n') + 1);
        return drl.written().lines().limit(line).mapToInt(each -> each.length() + 1).sum() + column;
    }
}
