package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What earlier and later months do to a month. */
@Tag("once")
class LongContractsTest {

    private static final String CONTRACT = "client: A\nprovider: B\ncurrency: EUR\nfrom: 1930-01-01\nuntil: 2029-12-31\nlanguage: en\n";

    @TempDir
    Path home;

    private Workspace contract(String facts, String rules) {
        return Workspace.with(home)
                .write("contracts/tiny/contract.yaml", CONTRACT)
                .write("contracts/tiny/facts.csv", facts)
                .write("rules/tiny/rules.drl", rules);
    }

    @Test
    void a_run_that_began_with_a_phase_a_hundred_years_ago() {
        StringBuilder facts = new StringBuilder("month,calls offered,calls answered\n");
        for (YearMonth month = YearMonth.of(1930, 1); month.getYear() < 2030; month = month.plusMonths(1)) {
            facts.append(month).append(",100,80\n");
        }
        String rules = """
                rule "1.1 On" @clause( "1.1" ) when ContractMonth( number >= 1 ) then due.phase( "on" ); end
                rule "1.2 Low" @clause( "1.2" )
                when Months( name == "pickup rate", side == "below 85", since == "on", inARow >= 2 )
                then due.phase( "low" ); end
                rule "2.1 Fee" @clause( "2.1" ) when Phase( name == "low" ) then due.fee( "3.00 EUR" ); end
                """;

        Call call = contract(facts.toString(), rules).call("evaluate", "tiny", "2029-12", "--format", "csv");

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("2029-12,2.1,fee,3.00");
    }

    @Test
    void a_figure_counted_in_parts_gives_another_fingerprint_as_it_gives_another_amount() {
        String rules = "rule \"2.1 Fee\" @clause( \"2.1\" ) when then due.fee( \"2 EUR per thing, from 1 to 10\" ); end\n";
        String measure = "measures:\n  thing:\n    fr: chose\n    unit: call\n";

        Workspace workspace = contract("month,thing\n1930-01,5\n", rules).write("contracts/tiny/measures.yaml", measure);
        JsonNode whole = Json.read(workspace.call("evaluate", "tiny", "1930-01", "--format", "json").out());
        workspace.append("contracts/tiny/measures.yaml", "    decimals: 2\n");
        JsonNode parts = Json.read(workspace.call("evaluate", "tiny", "1930-01", "--format", "json").out());

        // five things, or what lies between the first and the fifth
        assertThat(whole.get("total").asString()).isEqualTo("10.00");
        assertThat(parts.get("total").asString()).isEqualTo("8.00");
        assertThat(parts.get("fingerprint").get("rules")).isNotEqualTo(whole.get("fingerprint").get("rules"));
        assertThat(parts.get("fingerprint").get("facts")).isEqualTo(whole.get("fingerprint").get("facts"));
    }

    @Test
    void what_is_reported_later_does_not_change_how_a_month_is_told() {
        String rules = """
                rule "2.1 High" @clause( "2.1" ) when Kpi( name == "pickup rate", value >= 90 ) then due.bonus( "5 EUR" ); end
                rule "2.1 Low" @clause( "2.1" ) when Kpi( name == "pickup rate", value < 90 ) then due.nothing(); end
                """;
        String facts = "month,calls offered,calls answered,pickup rate\n1931-01,,900,\n1931-02,1000,900,\n1931-03,1000,1000,";

        String before = contract(facts + "\n", rules).call("evaluate", "tiny", "1931-01").out();
        String after = contract(facts + "100\n", rules).call("evaluate", "tiny", "1931-01").out();

        assertThat(after).contains("needs “pickup rate”").isEqualTo(before);
    }
}
