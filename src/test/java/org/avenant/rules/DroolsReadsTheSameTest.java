package org.avenant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.language.Language;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Whatever the gate lets in is DRL to Drools' own parser, and Drools finds in it what the gate has judged, and nothing besides. */
@Tag("once")
class DroolsReadsTheSameTest {

    private static final Root ROOT = new Root(Path.of(""));
    private static final int RULES = Integer.getInteger("avenant.changed", 600);
    private static final int CHANGES = 20;

    /** What may be put into a rule: signs and words of DRL, blanks of all kinds, remarks, letters of other scripts. */
    private static final List<String> PIECES = List.of(
            " ", "\n", "\t", "\f", "\r\n", "\u00a0", "\u202f", "\u2003", "\u000b", "\u001c", "\u0085", "\ufeff", "\u200b", "/* c */", "// c\n", "# c\n", "/*", "*/",
            "not ", "and", "or ", "exists ", "eval( true )", "forall", "from x", "over window:time( 1m )", "$x : ", "x : ", "this", "null", "true", "(", ")", "( )",
            "[", "]", "{", "}", "<", ">", "=", "==", "!=", "&&", "||", "+", "-", "*", "/", "%", "!", "?", "~", "^", "@", "#", "$", "`", "'", "\"", "\"x\"", ":", ";", ",", ".",
            "..", "!.", "->", ":=", "0", "1", "1.5", "1e3", "0x1F", "1L", "1B", "10d", "\u0661", "a", "é", "aé", "a-b", "_", "Kpi( )", "Phase( name == \"per act\" )",
            "salience 1", "no-loop", "@x", "@x( 1 )", "@from( \"2026-01-01\" )", "extends \"y\"", "rule \"y\"", "when", "then", "end", "do", "then[x]", "package x", "import x;",
            "due.nothing();", "due.fee( \"1 EUR\" );", "due.nothing()", "modify( $x ) { }", "} static {");

    static Stream<String> contracts() {
        return ROOT.contracts().stream();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void in_rules_of_contracts(String contract) {
        ContractFolder folder = ROOT.open(ROOT.contract(contract));
        Lexicon lexicon = new Lexicon(folder.measures(), folder.indices(), folder.contract().money());
        Phrasebook phrasebook = Phrasebook.read(folder.phrasebooks().stream().map(file -> new RuleSource(file.name(), file.text())).toList());
        for (ContractFolder.RuleFile file : folder.ruleFiles()) {
            RuleSource source = new RuleSource(file.name(), file.text());
            boolean sentences = file.name().endsWith(".dslr");
            assertThat(letIn(sentences ? new SentenceReader(phrasebook, lexicon, Language.ENGLISH).expand(source) : source, lexicon)).isPositive();
        }
    }

    @Test
    void in_rules_that_were_changed_at_random() {
        ContractFolder folder = ROOT.open(ROOT.contract("helios-telecom"));
        Lexicon lexicon = new Lexicon(folder.measures(), RevisionLanguagesTest.INDICES, folder.contract().money());
        Random random = new Random(20_261_127L);
        int letIn = 0;
        for (int seed = 0; seed < RULES; seed++) {
            String drl = new GeneratedRule(seed, lexicon).drl();
            for (int change = 0; change < CHANGES; change++) {
                letIn += letIn(new RuleSource("changed.drl", changed(drl, random)), lexicon);
            }
        }
        assertThat(letIn).as("changes that leave a rule").isGreaterThan(RULES);
    }

    private static String changed(String drl, Random random) {
        List<Token> tokens = Tokens.of(drl, 0);
        Token token = tokens.get(random.nextInt(tokens.size()));
        int at = random.nextBoolean() ? token.offset() : token.end();
        int end = random.nextInt(4) == 0 ? Math.max(at, token.end()) : at;
        return drl.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + drl.substring(end);
    }

    /** How many rules of a file are let in; each is compared with what Drools reads. */
    private static int letIn(RuleSource drl, Lexicon lexicon) {
        int rules = 0;
        for (RuleText text : Outline.rules(drl)) {
            if (text.strangeBlank().isEmpty() && new Gate(lexicon).judge(text).isPresent()) {
                assertThat(byDrools(text)).as(written(text)).isEqualTo(own(text));
                rules++;
            }
        }
        return rules;
    }

    private static List<String> own(RuleText text) {
        List<String> told = new ArrayList<>(List.of(text.name(), "annotations " + text.head().stream().filter(token -> token.isSymbol("@")).count()));
        for (PatternText pattern : PatternText.of(text)) {
            told.add((pattern.negated() ? "not " : "") + pattern.fact().text() + pattern.constraints().stream().map(DroolsReadsTheSameTest::told).toList());
        }
        told.add(told(text.actions()));
        return told;
    }

    private static List<String> byDrools(RuleText text) {
        RuleDescr rule = parsed(text);
        List<String> told = new ArrayList<>(List.of(rule.getName(), "annotations " + rule.getAnnotations().size()));
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            boolean negated = part instanceof NotDescr;
            PatternDescr pattern = (PatternDescr) (negated ? ((NotDescr) part).getDescrs().get(0) : part);
            assertThat(pattern.getIdentifier()).isNull();
            assertThat(pattern.getSource()).isNull();
            told.add((negated ? "not " : "") + pattern.getObjectType() + pattern.getDescrs().stream().map(DroolsReadsTheSameTest::constraint).toList());
        }
        told.add(told(String.valueOf(rule.getConsequence())));
        return told;
    }

    private static RuleDescr parsed(RuleText text) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr file = parser.parse(false, written(text));
            assertThat(parser.getErrors()).as(written(text)).isEmpty();
            assertThat(file.getRules()).hasSize(1);
            RuleDescr rule = file.getRules().get(0);
            assertThat(rule.getAttributes()).isEmpty();
            assertThat(rule.getParentName()).isNull();
            assertThat(rule.getNamedConsequences()).isEmpty();
            return rule;
        } catch (DroolsParserException e) {
            throw new AssertionError(written(text), e);
        }
    }

    private static String written(RuleText rule) {
        return rule.source().text().substring(rule.start(), rule.endToken().end());
    }

    private static String constraint(BaseDescr constraint) {
        return told(((ExprConstraintDescr) constraint).getExpression());
    }

    private static String told(String text) {
        List<Token> tokens = Tokens.of(text, 0);
        return told(tokens.subList(0, tokens.size() - 1));
    }

    private static String told(List<Token> tokens) {
        return tokens.stream().map(token -> token.sort() + " " + token.text()).toList().toString();
    }
}
