package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real contracts do with dated events; every amount is worked out by hand from the wording above it. */
class IncidentsTest {

    private static final String CONTRACT =
            "client: A\nprovider: B\ncurrency: USD\nfrom: 2025-01-01\nuntil: 2026-12-31\nlanguage: en\n";
    private static final String HEAD = "date,kind,reference,value,delay,duration,nature,excuse,claimed on\n";

    @TempDir
    Path home;

    private Workspace contract(String rules, String... incidents) {
        StringBuilder facts = new StringBuilder("month,calls offered,calls answered\n");
        for (int month = 0; month < 24; month++) {
            facts.append(2025 + month / 12).append('-').append(String.format("%02d", month % 12 + 1)).append(",1000,900\n");
        }
        return Workspace.with(home)
                .write("contracts/sla/contract.yaml", CONTRACT)
                .write("contracts/sla/facts.csv", facts.toString())
                .write("contracts/sla/measures.yaml", """
                        incidents:
                          columns:
                            nature: { fr: nature, gender: f, unit: text, values: { security: sécurité, staffing: effectifs } }
                        """)
                .write("contracts/sla/incidents.csv", HEAD + String.join("\n", incidents) + "\n")
                .write("rules/sla/rules.dslr", "expander en.dsl\n" + rules);
    }

    private static String rule(String name, String when, String then) {
        return "rule \"" + name + "\"\n  @clause( \"" + name.split(" ")[0] + "\" )\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    /** The month's lines as {@code clause reference amount}, the same on both roads. */
    private List<String> lines(Workspace contract, String month) {
        assertThat(contract.check("sla", "--classic").err()).isEmpty();
        return lines(contract.call("evaluate", "sla", month, "--format", "json").out());
    }

    private static List<String> lines(String json) {
        assertThat(Json.departures(json)).isEmpty();
        return StreamSupport.stream(Json.read(json).get("lines").spliterator(), false)
                .map(line -> line.get("clause").asString() + " "
                        + (line.get("reference").isNull() ? "-" : line.get("reference").asString()) + " "
                        + line.get("amount").asString())
                .toList();
    }

    /** A prepared table in which nothing stands yet says that nothing happened. */
    @Test
    void a_table_without_rows_is_a_contract_without_incidents() {
        Workspace contract = contract(rule("8.1 Late", "for each late delivery", "deduct a penalty of 1/1000 of its value per day of its delay"));

        assertThat(lines(contract, "2026-03")).isEmpty();
    }

    /** Noted is not billed: an incident of a kind that no rule is about is told in its month, and in no other. */
    @Test
    void an_incident_that_no_rule_asks_about_is_told() {
        Workspace contract = contract(rule("8.1 Late", "for each late delivery", "deduct a penalty of 1/1000 of its value per day of its delay"),
                "2026-03-10,late delivery,LV-1,1000,2,,,,", "2026-03-12,outage,P-7,,,,,,");

        assertThat(lines(contract, "2026-03")).containsExactly("8.1 LV-1 -2.00");
        Call march = contract.call("evaluate", "sla", "2026-03");
        assertThat(march.code()).isEqualTo(Exit.WELL);
        assertThat(march.out()).contains("Nothing comes of incident P-7 of 12 March 2026: no rule is about “outage”.").doesNotContain("LV-1 of");
        assertThat(contract.call("evaluate", "sla", "2026-04").out()).doesNotContain("P-7");
    }

    /** D17: one thousandth of its value for each calendar day of delay, at most 10 % of it; 84.00 for 12,000.00 and 7 days. */
    @ParameterizedTest
    @CsvSource({
        "12000.00, 0, ", "12000.00, 1, -12.00", "12000.00, 7, -84.00", "12000.00, 99, -1188.00", "12000.00, 100, -1200.00",
        "12000.00, 101, -1200.00", "0, 30, ", "333.33, 1, -0.33", "4500.00, 1, -4.50"
    })
    void a_late_delivery_costs_a_thousandth_a_day_up_to_a_tenth(String value, String days, String amount) {
        Workspace contract = contract(
                rule("8.1 Late", "for each late delivery", "deduct a penalty of 1/1000 of its value per day of its delay, at most 10 % of its value"),
                "2026-03-12,late delivery,LV-1," + value + "," + days + ",,,,");

        assertThat(lines(contract, "2026-03")).isEqualTo(amount == null ? List.of() : List.of("8.1 LV-1 " + amount));
    }

    /** 200 a day, up to 600; the price rises by 3 % after a year, the ceiling does not, and what an incident is worth never. */
    @ParameterizedTest
    @CsvSource({"2025, 2, -400.00", "2026, 2, -412.00", "2026, 3, -600.00"})
    void the_price_of_an_incident_is_revised_as_any_other(String year, String days, String amount) {
        Workspace contract = contract(
                rule("8.1 Late", "for each late delivery", "deduct a penalty of 200 USD per day of its delay, at most 600 USD")
                        + rule("8.2 Billed", "for each late delivery", "give a credit of 1 % of its value")
                        + rule("8.3 Prices", "every month", "revise the prices of clause 8.1 by 1.03"),
                year + "-03-12,late delivery,LV-1,1000.00," + days + ",,,,");

        assertThat(lines(contract, year + "-03")).containsExactly("8.1 LV-1 " + amount, "8.2 LV-1 -10.00");
    }

    /** D17, the other tariff: 10,000.00 × 10 / 3,000 = 33.33; 1/3000 has no end as a decimal, and 9,000.00 × 10 / 3,000 is 30.00 to the cent. */
    @ParameterizedTest
    @CsvSource({"10000.00, 10, -33.33", "9000.00, 10, -30.00", "10000.00, 3, -10.00"})
    void a_three_thousandth_is_exact_until_the_line_is_rounded(String value, String days, String amount) {
        Workspace contract = contract(
                rule("8.1 Late", "for each late delivery", "deduct a penalty of 1/3000 of its value per day of its delay"),
                "2026-03-12,late delivery,LV-1," + value + "," + days + ",,,,");

        assertThat(lines(contract, "2026-03")).containsExactly("8.1 LV-1 " + amount);
    }

    /** D17, "in full periods of 24 hours": 47.99 hours are one of them, 48 are two. */
    @ParameterizedTest
    @CsvSource({"23.99, ", "24, -50.00", "47.99, -50.00", "48, -100.00", "0, "})
    void full_days_are_counted_down(String hours, String amount) {
        Workspace contract = contract(
                rule("8.1 Outage", "for each outage", "deduct a penalty of 50 USD per full 24 hours of its duration"),
                "2026-03-12,outage,O-1,,," + hours + ",,,");

        assertThat(lines(contract, "2026-03")).isEqualTo(amount == null ? List.of() : List.of("8.1 O-1 " + amount));
    }

    private static final String RECURRENCE =
            rule("8.2 First", "for each service breach that is the 1st of the same nature over the last 12 months",
                    "deduct a penalty of 200 USD per day of its delay, at most 600 USD")
            + rule("8.2 Second", "for each service breach that is the 2nd of the same nature over the last 12 months",
                    "deduct a penalty of 400 USD per day of its delay, at most 1,200 USD")
            + rule("8.2 Third", "for each service breach that is at least the 3rd of the same nature over the last 12 months",
                    "deduct a penalty of 1,000 USD per day of its delay, at most 3,000 USD");

    /** D18: 200 a day up to 600, then 400 up to 1,200, then 1,000 up to 3,000. */
    @Test
    void a_breach_costs_more_when_one_of_its_nature_came_before_it() {
        Workspace contract = contract(RECURRENCE,
                "2025-04-01,service breach,B-1,,2,,security,,",
                "2026-03-09,service breach,B-2,,4,,security,,",
                "2026-03-09,service breach,B-3,,2,,security,,",
                "2026-03-20,service breach,B-5,,9,,staffing,,",
                "2026-03-15,service breach,B-4,,4,,security,,");

        assertThat(lines(contract, "2025-04")).containsExactly("8.2 B-1 -400.00");
        // The second (4 × 400 up to 1,200), the third (2 × 1,000), the fourth (4 × 1,000 up to 3,000), and the first of its own nature.
        assertThat(lines(contract, "2026-03")).containsExactly(
                "8.2 B-2 -1200.00", "8.2 B-3 -2000.00", "8.2 B-4 -3000.00", "8.2 B-5 -600.00");
    }

    @Test
    void twelve_months_ago_is_out_of_the_last_twelve() {
        Workspace contract = contract(RECURRENCE,
                "2025-03-31,service breach,B-1,,1,,security,,",
                "2026-03-01,service breach,B-2,,1,,security,,");

        assertThat(lines(contract, "2026-03")).containsExactly("8.2 B-2 -200.00");
    }

    /** D8: 50 for each missed event beyond two in the month. */
    @Test
    void an_allowance_is_used_up_in_the_order_of_the_days() {
        Workspace contract = contract(
                rule("8.3 Within", "for each missed event that is at most the 2nd in the month", "nothing is due")
                        + rule("8.3 Beyond", "for each missed event that comes after the 2nd in the month", "deduct a penalty of 50 USD"),
                "2026-02-28,missed event,M-0,,,,,,",
                "2026-03-30,missed event,M-1,,,,,,",
                "2026-03-02,missed event,M-2,,,,,,",
                "2026-03-03,missed event,M-3,,,,,,",
                "2026-03-04,missed event,M-4,,,,,,");

        assertThat(lines(contract, "2026-02")).isEmpty();
        assertThat(lines(contract, "2026-03")).containsExactly("8.3 M-1 -50.00", "8.3 M-4 -50.00");
        assertThat(contract.call("evaluate", "sla", "2026-03").out()).contains("8.3       Within · M-2", "8.3       Within · M-3");
    }

    /** D23: an outage that was excused costs nothing; 25 for each started hour of any other. */
    @Test
    void an_excused_outage_costs_nothing() {
        Workspace contract = contract(
                rule("8.4 Outage", "for each outage whose excuse is \"none\"", "give a credit of 25 USD per started 1 hours of its duration")
                        + rule("8.4 Excused", "for each outage whose excuse is \"accepted\"", "nothing is due"),
                "2026-03-12,outage,O-1,,,2.25,,none,", "2026-03-13,outage,O-2,,,8,,admise,");

        assertThat(lines(contract, "2026-03")).containsExactly("8.4 O-1 -75.00");
    }

    /** D26: claimed within 30 days; 12 March and 30 days are 11 April. */
    @Test
    void a_credit_is_claimed_in_time_or_lost() {
        Workspace contract = contract(
                rule("8.5 In time", "for each outage whose days to claim is at most 30 days", "give a credit of 100 USD")
                        + rule("8.5 Too late", "every month", "otherwise nothing is due"),
                "2026-03-12,outage,O-1,,,,,,2026-04-10", "2026-03-12,outage,O-2,,,,,,2026-04-11", "2026-03-12,outage,O-3,,,,,,2026-04-12");

        assertThat(lines(contract, "2026-03")).containsExactly("8.5 O-1 -100.00", "8.5 O-2 -100.00");
    }

    /** D25: one incident, one credit; the larger of what two levels give. */
    @Test
    void one_incident_gives_one_credit() {
        Workspace contract = contract(
                rule("8.6 One credit", "for each outage", "give a credit of the larger of (10 USD per hour of its duration) and 5 % of its value"),
                "2026-03-12,outage,O-1,1000.00,,4,,,", "2026-03-13,outage,O-2,1000.00,,6,,,");

        assertThat(lines(contract, "2026-03")).containsExactly("8.6 O-1 -50.00", "8.6 O-2 -60.00");
    }

    /** A7: two one-off charges in one month, each once. */
    @Test
    void a_one_off_charge_is_made_in_its_month_only() {
        Workspace contract = contract(
                rule("4.9 One-off", "for each one-off charge", "charge its value"),
                "2026-03-12,one-off charge,Set-up,1300.00,,,,,", "2026-03-31,one-off charge,Training,1000.00,,,,,");

        assertThat(lines(contract, "2026-02")).isEmpty();
        assertThat(lines(contract, "2026-03")).containsExactly("4.9 Set-up 1300.00", "4.9 Training 1000.00");
        assertThat(lines(contract, "2026-04")).isEmpty();
    }

    @Test
    void a_month_without_incidents_can_be_rewarded() {
        Workspace contract = contract(
                rule("8.7 Clean", "there was no service breach whose nature is \"security\"", "pay a bonus of 50 USD")
                        + rule("8.7 Breach", "for each service breach whose nature is \"security\"", "deduct a penalty of 80 USD")
                        + rule("8.7 Else", "every month", "otherwise nothing is due"),
                "2026-02-12,service breach,B-1,,,,staffing,,", "2026-03-12,service breach,B-2,,,,security,,");

        assertThat(lines(contract.call("evaluate", "sla", "2026-01", "--format", "json").out())).containsExactly("8.7 - 50.00");
        assertThat(lines(contract.call("evaluate", "sla", "2026-03", "--format", "json").out())).containsExactly("8.7 B-2 -80.00");
    }

    /** A blank delay leaves its own incident open, and the amounts of the others stand. */
    @Test
    void a_blank_cell_is_an_exception_on_its_own_incident() {
        Workspace contract = contract(
                rule("8.1 Late", "for each late delivery", "deduct a penalty of 10 USD per day of its delay"),
                "2026-03-12,late delivery,LV-1,,3,,,,", "2026-03-13,late delivery,LV-2,,,,,,");

        Call call = contract.call("evaluate", "sla", "2026-03");
        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(call.out()).contains("Late · LV-1 · penalty", "−30.00", "Clause 8.1 needs “delay” of LV-2, and that cell is blank.");
        assertThat(contract.call("--language", "fr", "evaluate", "sla", "2026-03").out())
                .contains("L'article 8.1 repose sur la donnée « retard » de LV-2, et cette case est vide.");
    }

    @Test
    void a_rank_is_open_where_the_nature_of_an_earlier_incident_is() {
        Workspace contract = contract(RECURRENCE,
                "2026-02-12,service breach,B-1,,1,,,,", "2026-03-12,service breach,B-2,,1,,security,,");

        assertThat(contract.call("evaluate", "sla", "2026-03").out()).contains("Clause 8.2 needs “nature” of B-1");
    }

    @Test
    void an_incident_that_no_band_covers_and_one_that_two_cover_are_exceptions() {
        Workspace contract = contract(
                rule("8.1 Short", "for each late delivery whose delay is below 5 days", "nothing is due")
                        + rule("8.1 Long", "for each late delivery whose delay is above 5 days", "deduct a penalty of 1 USD")
                        + rule("8.1 Longer", "for each late delivery whose delay is at least 9 days", "deduct a penalty of 2 USD"),
                "2026-03-12,late delivery,LV-4,,4,,,,", "2026-03-12,late delivery,LV-5,,5,,,,",
                "2026-03-12,late delivery,LV-6,,6,,,,", "2026-03-12,late delivery,LV-9,,9,,,,");

        Call call = contract.call("evaluate", "sla", "2026-03");
        assertThat(lines(contract.call("evaluate", "sla", "2026-03", "--format", "json").out())).containsExactly("8.1 LV-6 -1.00");
        assertThat(call.out()).contains(
                "Clause 8.1 (LV-5) applies in March 2026, but none of its rules gives an answer.",
                "Clause 8.1 (LV-9) gives two answers in March 2026");
    }

    @Test
    void the_order_of_rows_means_nothing() {
        String first = "2026-03-09,service breach,B-2,,1,,security,,";
        String second = "2026-03-09,service breach,B-1,,1,,security,,";
        String one = contract(RECURRENCE, first, second).call("evaluate", "sla", "2026-03", "--format", "json").out();

        assertThat(contract(RECURRENCE, second, first).call("evaluate", "sla", "2026-03", "--format", "json").out()).isEqualTo(one);
        assertThat(lines(one)).containsExactly("8.2 B-1 -200.00", "8.2 B-2 -400.00");
    }

    /** A new kind of incident and what is noted of it need an edit of YAML and CSV only, and the clause a rule. */
    @Test
    void a_contract_adds_a_kind_of_incident_of_its_own() {
        Workspace contract = contract(rule("8.8 Leak", "for each data leak whose records lost is above 100", "deduct a penalty of 3 USD per record lost of its records lost, above 100"))
                .write("contracts/sla/measures.yaml", """
                        units:
                          lost: { en: [record lost, records lost], fr: [dossier perdu, dossiers perdus] }
                        incidents:
                          kinds:
                            data leak: { fr: [fuite de données, fuites de données], gender: f }
                          columns:
                            records lost: { fr: dossiers perdus, unit: lost }
                        """)
                .append("rules/sla/rules.dslr", rule("8.8 Small leak", "for each data leak whose records lost is at most 100", "nothing is due"))
                .write("contracts/sla/incidents.csv", "date;type;référence;dossiers perdus\n12 mars 2026;fuite de données;F-1;100\n13/03/2026;data leak;F-2;101\n");

        assertThat(lines(contract, "2026-03")).containsExactly("8.8 F-2 -3.00");
    }
}
