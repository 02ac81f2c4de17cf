package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a rule file: finds its rules, has Drools parse each, and lets the gate judge the tree. */
final class RuleReader {

    private static final List<String> WILD = List.of("[", "]", "{", "}", "!", "~", "#", "?");

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
        for (RuleText text : Outline.rules(drl)) {
            if (gaps.stream().noneMatch(text::holds)) {
                parse(text).flatMap(tree -> gate.judge(text, tree)).ifPresent(rules::add);
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

    /** What Drools' parser could be kept busy with for ever, and no condition has, does not reach it. */
    private static boolean isTame(RuleText rule) {
        Optional<Token> wild = rule.conditions().stream()
                .filter(token -> token.sort() == Token.Sort.SYMBOL && WILD.contains(token.text()))
                .findFirst();
        wild.ifPresent(token -> rule.source().report(
                new RuleProblem.ConditionRefused(rule.source().place(token), token.text())));
        boolean small = rule.tokens().size() <= MOST_TOKENS;
        if (wild.isEmpty() && !small) {
            rule.source().report(new RuleProblem.UnreadableRule(rule.source().place(rule.nameToken())));
        }
        return wild.isEmpty() && small;
    }

    private static Optional<RuleDescr> parse(RuleText rule) {
        if (!isTame(rule)) {
            return Optional.empty();
        }
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr tree = parser.parse(false, rule.text());
            if (!parser.hasErrors() && tree != null && holdsOneRule(tree)) {
                return Optional.of(tree.getRules().get(0));
            }
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // Whatever it was that Drools could not read, the gate would not have let it in.
        }
        Slip.report(rule);
        return Optional.empty();
    }

    private static boolean holdsOneRule(PackageDescr tree) {
        return tree.getRules().size() == 1
                && tree.getImports().isEmpty()
                && tree.getFunctions().isEmpty()
                && tree.getGlobals().isEmpty()
                && tree.getTypeDeclarations().isEmpty();
    }
}
