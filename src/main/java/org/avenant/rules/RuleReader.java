package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;

/** Reads a rule file: finds its rules, and lets the gate judge each. */
final class RuleReader {

    /** A rule of a contract has a tenth of that. */
    private static final int MOST_TOKENS = 1_000;

    private final Gate gate;
    private final SentenceReader sentences;

    RuleReader(Lexicon lexicon, SentenceReader sentences) {
        this.gate = new Gate(lexicon);
        this.sentences = sentences;
    }

    /** The rules that the gate let in; what is wrong with the others is reported to the source. */
    List<Rule> read(RuleSource source) {
        int backslash = source.text().indexOf('\\');
        if (backslash >= 0) {
            source.report(new RuleProblem.Backslash(source.place(backslash, 1)));
            return List.of();
        }
        boolean inSentences = source.name().endsWith(".dslr");
        RuleSource drl = inSentences ? sentences.expand(source) : source;
        if (source.problems().size() > SentenceReader.ENOUGH) {
            return List.of();
        }
        List<Integer> gaps = gaps(drl);
        List<Rule> rules = new ArrayList<>();
        List<RuleText> texts = Outline.rules(drl);
        if (texts.isEmpty() && source.problems().isEmpty()) {
            source.report(new RuleProblem.RuleFileEmpty(Place.of(source.name())));
        }
        for (RuleText text : texts) {
            if (gaps.stream().noneMatch(text::holds) && isSmall(text) && isPlainlySpaced(text)) {
                gate.judge(text).ifPresent(rules::add);
            }
        }
        return rules;
    }

    /** Where the lines begin whose sentence could not be read: a rule that lacks a line cannot be judged. */
    private static List<Integer> gaps(RuleSource drl) {
        Set<Integer> lines = drl.problems().stream()
                .flatMap(problem -> problem.where().stream())
                .map(Place::line)
                .collect(Collectors.toSet());
        List<Integer> gaps = new ArrayList<>();
        int offset = 0;
        int line = 1;
        for (String text : lines.isEmpty() ? new String[0] : drl.text().split("\n", -1)) {
            if (lines.contains(line)) {
                gaps.add(offset);
            }
            offset += text.length() + 1;
            line++;
        }
        return gaps;
    }

    private static boolean isPlainlySpaced(RuleText rule) {
        Optional<Integer> blank = rule.strangeBlank();
        blank.ifPresent(at -> rule.source().report(new RuleProblem.OtherBlank(
                rule.source().place(at, 1), String.format("U+%04X", (int) rule.source().text().charAt(at)))));
        return blank.isEmpty();
    }

    private static boolean isSmall(RuleText rule) {
        boolean small = rule.tokens().size() <= MOST_TOKENS;
        if (!small) {
            rule.source().report(new RuleProblem.RuleTooLong(rule.source().place(rule.nameToken()), MOST_TOKENS));
        }
        return small;
    }
}
