package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.facts.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Months that are no calendar months, and clauses that change: what statements say of them. Amounts are worked out by hand. */
class ContractMonthsTest {

    private static final String FEES = """
            rule "2.1 Calls until 21 May" @clause( "2.1" ) @until( "2026-05-21" ) when then due.fee( "2.60 EUR per call answered" ); end
            rule "2.1 Calls from 22 May on" @clause( "2.1" ) @from( "2026-05-22" ) when then due.fee( "2.70 EUR per call answered" ); end
            rule "2.2 Management" @clause( "2.2" ) when then due.fee( "450 EUR, prorated by calendar days" ); end
            rule "2.3 Set-up" @clause( "2.3" ) when ContractMonth( number == 1 ) then due.fee( "1300 EUR" ); end
            rule "2.3 No further set-up" @clause( "2.3" ) when ContractMonth( number > 1 ) then due.nothing(); end
            """;

    @TempDir
    Path home;

    /** A contract from 1 April 2026 whose months run from the 22nd to the 21st. */
    private Workspace from22nd(String... lines) {
        return Workspace.with(home)
                .write("contracts/tiny/contract.yaml", """
                        currency: EUR
                        from: 2026-04-01
                        until: 2027-12-31
                        language: en
                        month starts on: 22
                        """ + String.join("\n", lines))
                .write("contracts/tiny/facts.csv", """
                        month;du;au;appels traités
                        2026-03;2026-04-01;2026-04-21;10
                        2026-04;2026-04-22;2026-05-21;100
                        2026-05;2026-05-22;2026-06-21;200
                        """)
                .write("rules/tiny/02-fees.drl", FEES);
    }

    private static String text(Workspace tiny, String month, String language) {
        return tiny.call("evaluate", "tiny", month, "--language", language).out();
    }

    @Test
    void a_statement_says_which_days_its_month_has_and_which_version_served() {
        Workspace tiny = from22nd();

        assertThat(text(tiny, "2026-04", "en"))
                .contains("tiny · April 2026 ", "\nfrom 22 April 2026 to 21 May 2026\n", "version in force until 21 May 2026\n")
                .doesNotContain("Management · version");
        assertThat(text(tiny, "2026-05", "fr"))
                .contains("\ndu 22 mai 2026 au 21 juin 2026\n", "version en vigueur à partir du 22 mai 2026\n");
        assertThat(text(tiny, "2026-03", "en")).contains("\nfrom 1 April 2026 to 21 April 2026\n");
    }

    @Test
    void programs_are_told_the_days_and_the_version_too() {
        JsonNode may = Json.read(from22nd().call("evaluate", "tiny", "2026-05", "--format", "json").out());

        assertThat(Json.departures(may.toString())).isEmpty();
        assertThat(may.get("from").asString()).isEqualTo("2026-05-22");
        assertThat(may.get("until").asString()).isEqualTo("2026-06-21");
        assertThat(may.at("/lines/0/version/from").asString()).isEqualTo("2026-05-22");
        assertThat(may.at("/lines/0/version/until").isNull()).isTrue();
        assertThat(may.at("/lines/1/clause").asString()).isEqualTo("2.2");
        assertThat(may.at("/lines/1/version").isNull()).isTrue();
    }

    /** 450 x 21/31 = 304.838...; 10 x 2.60, 100 x 2.60, 200 x 2.70. */
    @Test
    void a_range_gives_what_its_months_give_in_any_order_and_a_set_up_is_charged_once() {
        Workspace tiny = from22nd();

        String range = tiny.call("evaluate", "tiny", "2026-03..2026-05", "--format", "csv").out();

        assertThat(range.lines().skip(1)).containsExactly(
                "2026-03,2.1,fee,26.00", "2026-03,2.2,fee,304.84", "2026-03,2.3,fee,1300.00", "2026-03,total,total,1630.84",
                "2026-04,2.1,fee,260.00", "2026-04,2.2,fee,450.00", "2026-04,total,total,710.00",
                "2026-05,2.1,fee,540.00", "2026-05,2.2,fee,450.00", "2026-05,total,total,990.00");
        List<String> single = Stream.of("2026-05", "2026-03", "2026-03", "2026-04")
                .map(month -> tiny.call("evaluate", "tiny", month, "--format", "csv").out())
                .distinct()
                .sorted()
                .toList();
        assertThat(single.stream().flatMap(month -> month.lines().skip(1)).collect(Collectors.joining("\n")))
                .isEqualTo(range.lines().skip(1).collect(Collectors.joining("\n")));
        assertThat(tiny.call("check", "tiny", "--classic").err()).doesNotContain("classic-differs");
    }

    /** 21 May is the last day of April, 22 May the first of May. */
    @Test
    void an_incident_belongs_to_the_month_of_the_contract_that_its_day_lies_in() {
        Workspace tiny = from22nd()
                .write("contracts/tiny/incidents.csv", """
                        date,kind,reference,value,delay
                        2026-05-21,late delivery,L-1,1000,3
                        2026-05-22,late delivery,L-2,2000,3
                        """)
                .write("rules/tiny/03-delays.drl", """
                        rule "3.1 Late delivery" @clause( "3.1" ) when Incident( kind == "late delivery" ) then due.penalty( "1 % of its value" ); end
                        rule "3.1 None" @clause( "3.1" ) when not Incident( kind == "late delivery" ) then due.nothing(); end
                        """);

        assertThat(tiny.call("evaluate", "tiny", "2026-04", "--format", "csv").out()).contains("2026-04,3.1,penalty,-10.00\n");
        assertThat(tiny.call("evaluate", "tiny", "2026-05", "--format", "csv").out()).contains("2026-05,3.1,penalty,-20.00\n");
    }

    /** The anniversary, 1 April 2027, lies inside the month from 22 March to 21 April: 100 or 100 x 1.03. */
    @Test
    void prices_are_revised_by_the_days_of_the_contract_s_months() {
        String rule = "rule \"2.1 Fee\" @clause( \"2.1\" ) when then due.fee( \"100 EUR\" ); end\n"
                + "rule \"9.1 Revision\" @clause( \"9.1\" ) when then due.revise( \"the prices under 2.1\", \"1.03%s\" ); end\n";
        Workspace tiny = from22nd().write("contracts/tiny/facts.csv", "month,calls answered\n2027-03,1\n2027-04,1\n");

        tiny.write("rules/tiny/02-fees.drl", String.format(rule, ""));
        assertThat(unbroken(text(tiny, "2027-03", "en"))).contains("another from then on, inside March 2027, and clause 9.1 does not say");
        assertThat(tiny.call("evaluate", "tiny", "2027-04", "--format", "csv").out()).contains("2.1,fee,103.00");
        tiny.write("rules/tiny/02-fees.drl", String.format(rule, ", with the prices of the month's first day"));
        assertThat(tiny.call("evaluate", "tiny", "2027-03", "--format", "csv").out()).contains("2.1,fee,100.00");
        tiny.write("rules/tiny/02-fees.drl", String.format(rule, ", with the prices of the month's last day"));
        assertThat(tiny.call("evaluate", "tiny", "2027-03", "--format", "csv").out()).contains("2.1,fee,103.00");
    }

    @Test
    void what_a_month_with_a_change_needs_is_told() {
        Workspace tiny = from22nd().edit("rules/tiny/02-fees.drl", drl -> drl.replace("05-21", "04-30").replace("05-22", "05-01"));

        assertThat(unbroken(text(tiny, "2026-04", "en")))
                .contains("Clause 2.1 changes on 1 May 2026, inside April 2026,", "“change inside a month: first day”");
        assertThat(unbroken(text(tiny, "2026-04", "fr"))).contains("« change inside a month: first day »");
        tiny.append("contracts/tiny/contract.yaml", "change inside a month: split\n");
        assertThat(unbroken(text(tiny, "2026-04", "en"))).contains("Clause 2.1 needs “calls answered” from 22 to 30 April 2026,");
        assertThat(tiny.call("evaluate", "tiny", "2026-04").code()).isEqualTo(Exit.PROBLEM);
    }

    /** A statement's sentences, without the breaks of its lines. */
    private static String unbroken(String statement) {
        return statement.replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void what_says_how_months_are_counted_is_part_of_the_fingerprint() {
        List<String> prints = Stream.of("", "year starts on: 07-22", "change inside a month: first day", "change inside a month: last day", "change inside a month: split")
                .map(line -> Json.read(from22nd(line).call("evaluate", "tiny", "2026-04", "--format", "json").out()).at("/fingerprint/rules").asString())
                .toList();

        assertThat(prints).doesNotHaveDuplicates();
    }
}
