package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences and phrasebooks that try to do more than say a clause are refused, at their place and at once. */
@Timeout(60)
class HostileSentencesTest {

    @TempDir
    Path home;

    private Workspace quickstart;

    @BeforeEach
    void copy() {
        quickstart = Workspace.with(home, "quickstart");
    }

    private String refused() {
        Call call = quickstart.call("evaluate", "quickstart", "--language", "en");
        assertThat(call.code()).as(call.err()).isEqualTo(Exit.UNUSABLE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).doesNotContain("unforeseen");
        return call.err();
    }

    private void say(String when, String then) {
        quickstart.write("rules/quickstart/09-more.dslr", "rule \"9.1 More\" @clause( \"9.1\" )\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "System.exit(0)", "due.fee( \"1 GBP\" ); System.exit(0);", "tell \"x\" ); System.exit(0); due.notice( \"y\"",
        "tell \"\\u0022 ); System.exit(0);\"", "> System.exit(0);", "charge 1 GBP // \"\n  > System.exit(0);", "charge 1 GBP\nend\nfunction void x() {}",
        "charge ${1} GBP", "charge 1e9 GBP", "charge 99999999999999999999 GBP", "charge ((((((((((((1 GBP))))))))))))",
        "revise the prices of clause 2.2 by System.exit(0)", "revise the prices of clause 2.2 by 1\" ); System.exit(0); due.notice( \"1",
        "revise the prices of 2.2 \", \"1\" ); by 1", "revise the prices of clause 2.2 by ((((((((((((1))))))))))))",
        "\"x\" ); System.exit(0); //\" means 450 GBP", "\"x\\u0022\" means 450 GBP", "charge 2 % of \"x\" ); System.exit( \"0\"",
        "“x” means “x”", "“x” means 2 % of ““y””"
    })
    void a_consequence_that_is_more_than_a_due(String then) {
        say("every month", then);

        assertThat(refused()).startsWith("rules/quickstart/09-more.dslr:");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "eval( true )", "in the phase \"x\" ) eval( true ) Phase( name == \"y\"", "the pickup rate is at least 1 ) or eval( 1 == 1",
        "Kpi( name == \"pickup rate\", value >= 1 )", "the pickup rate is at least 1e99 %", "clause 5.1 gave a malus\" ) //"
    })
    void a_condition_that_is_more_than_a_sentence(String when) {
        say(when, "nothing is due");

        assertThat(refused()).startsWith("rules/quickstart/09-more.dslr:");
    }

    @Test
    void words_that_could_be_cut_in_very_many_ways() {
        say(" over".repeat(20) + " is at least".repeat(15) + " and below".repeat(20) + " x", "nothing is due");
        assertThat(refused()).contains("unknown-");

        say("a".repeat(900_000), "nothing is due");
        assertThat(refused()).contains("text-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[then]charge {a:amount}=System.exit(0); due.fee( \"{a}\" );", "[when](a+)+$=eval( true )", "[keyword]rule=function", "[when]x {a:[0-9]+}=Kpi( value > {a} )",
        "[then]pay {a:amount}=due.bonus( \"{b}\" );", "[then]x=due.nothing(); end rule \"9\" @clause( \"9\" ) when then due.nothing();",
        "[when]{a:text} {b:text} {c:text} {d:text} {e:text}=Outcome( clause == \"{a}{b}{c}{d}{e}\" )", "[when]x {1:kpi}=Kpi( name == \"{1}\", value >= 1 )", "import java.io.*"
    })
    void a_phrasebook_entry_that_is_more_than_a_sentence(String entry) {
        quickstart.write("rules/quickstart/en.dsl", entry + "\n");
        quickstart.edit("rules/quickstart/02-fees.dslr", text -> text.replace("every month\nthen\n  charge 2.00", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\nthen\n  charge 2.00"));

        assertThat(refused()).startsWith("rules/quickstart/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "a[", "-[", "!", "~", "- ", ".a", "#a", "new A<A"})
    void what_would_keep_a_parser_busy(String piece) {
        quickstart.write("rules/quickstart/09-more.drl", "rule \"9.1 More\" @clause( \"9.1\" )\nwhen\n  Kpi( name == \"CSAT\", value >= "
                + piece.repeat(10_000) + " )\nthen\n  due.nothing();\nend\n");

        assertThat(refused()).startsWith("rules/quickstart/09-more.drl:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a[ b == 1 ]", "Kpi( value >= 1 )/facts[ a ]"})
    void a_path_is_no_condition(String condition) {
        quickstart.write("rules/quickstart/09-more.drl", "rule \"9.1 More\" @clause( \"9.1\" )\nwhen\n  " + condition + "\nthen\n  due.nothing();\nend\n");

        assertThat(refused()).contains("condition-refused");
    }

    @Test
    void a_thousand_slips_are_told_at_once() {
        quickstart.write("rules/quickstart/09-more.drl", "rule \"x\" when then due.notce( \"x\" ); end\n".repeat(1_500));
        assertThat(refused()).contains("unknown-verb");

        quickstart.write("rules/quickstart/09-more.drl", "");
        quickstart.write("rules/quickstart/09-more.dslr", "rule \"9.1 More\" @clause( \"9.1\" )\nwhen\n" + "  the weather was fine\n".repeat(2_000) + "then\n  nothing is due\nend\n");
        assertThat(refused()).contains("unknown-sentence");
    }

    @Test
    void a_phrasebook_without_end() {
        quickstart.write("rules/quickstart/en.dsl", "[when]x=Phase( name == \"x\" )\n".repeat(30_000));

        assertThat(refused()).startsWith("rules/quickstart/en.dsl:1:1  too-many-rules");
    }

    private String evaluated() {
        Call call = quickstart.call("evaluate", "quickstart", "--language", "en");
        assertThat(call.err()).isEmpty();
        return call.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"see https://example.org/a\"", "“see https://example.org/a” // a remark", "\"see  https://example.org/a \" /* a remark */"})
    void slashes_in_a_text_are_text(String text) {
        say("every month", "tell " + text);

        assertThat(evaluated()).contains("see https://example.org/a").doesNotContain("remark");
    }

    @Test
    void a_phase_has_one_name_whatever_blanks_it_is_written_with() {
        quickstart.write("rules/quickstart/09-more.dslr", """
                expander fr.dsl
                rule "9.1 More" @clause( "9.1" )
                when
                  chaque mois
                then
                  le mois est dans la phase «\u00a0 montée  en charge\u00a0 »
                end
                """);
        quickstart.write("rules/quickstart/10-more.drl", """
                rule "9.2 More" @clause( "9.2" )
                when
                  Phase( name == "montée en charge " )
                then
                  due.notice( "ramping up" );
                end
                """);

        assertThat(evaluated()).contains("ramping up");
    }

    /** The contract's own sentences must not say of a rule what it does not do, nor fail on what they cannot say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[when]in {n:month}=ContractMonth( number < {n} ) | ContractMonth( number < 20 )",
        "[when]more than {v:quantity}=ContractMonth( number < {v} ) | ContractMonth( number < 20 )",
        "[when]{v:number} calls offered=Volume( name == \"calls offered\", quantity >= {v}, quantity <= {v} ) | Volume( name == \"calls offered\", quantity >= 5, quantity <= 9 )",
        "[when]odd {v:number}{w:number}=Volume( name == \"calls offered\", quantity > {v}{w}, quantity < 9 ) | Volume( name == \"calls offered\", quantity > 5, quantity < 9 )"
    })
    void a_sentence_that_cannot_say_a_rule_is_not_read_for_it(String entry, String condition) {
        quickstart.write("rules/quickstart/en.dsl", entry + "\n").write("rules/quickstart/fr.dsl", entry + "\n");
        quickstart.write("rules/quickstart/09-more.drl", "rule \"9.1 More\" @clause( \"9.1\" )\nwhen\n  " + condition + "\nthen\n  due.nothing();\nend\n");

        assertThat(refused()).startsWith("rules/quickstart/09-more.drl:3:3  not-sayable");
    }
}
