package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules about incidents, about money and about points state is held against the signed wording, too. */
class WordingOfIncidentsTest {

    private static final String WORDING = """
            # Contract

            ## 5 Points

            **5.1** Each month the provider misses its rate, below 90 %, counts 3 points.

            **5.2** If more than 1,000 USD of penalties come together over the last 12 months, the provider credits 50 USD.

            **5.3** From 10 points in the previous month, the provider credits 25 USD.

            ## 8 Incidents

            **8.1** For each late delivery of more than 15 days the provider owes a penalty of 1/1000 of its value per day of delay, at most 10 % of its value.

            **8.2** For each outage of at least 4 hours the provider owes a penalty of 50 USD per full 24 hours.

            **8.3** For each late delivery the provider owes a penalty of 1/3000 of its value per day of delay above 3 days.

            **8.4** For the first service breach of its nature over the last 12 months the provider owes a penalty of 200 USD, for the second service breach 400 USD, from the third service breach 1,000 USD.
            """;

    @TempDir
    Path home;

    private Workspace sla() {
        Workspace sla = Workspace.with(home)
                .write("contracts/sla/contract.yaml", "client: A\nprovider: B\ncurrency: USD\nfrom: 2026-01-01\nuntil: 2026-12-31\nlanguage: en\n")
                .write("contracts/sla/facts.csv", "month,calls offered,calls answered\n2026-01,1000,900\n2026-02,1000,900\n")
                .write("contracts/sla/text.md", WORDING)
                .write("rules/sla/rules.drl", """
                        rule "5.1 Missed" @clause( "5.1" ) when Kpi( name == "pickup rate", value < 90 ) then due.points( "3" ); end
                        rule "5.1 Otherwise" @clause( "5.1" ) when then due.otherwiseNothing(); end
                        rule "5.2 Many penalties" @clause( "5.2" )
                        when Settled( of == "the penalties", over == "the last 12 months", amount > 1000 ) then due.credit( "50 USD" ); end
                        rule "5.2 Otherwise" @clause( "5.2" ) when then due.otherwiseNothing(); end
                        rule "5.3 Many points" @clause( "5.3" ) when Points( over == "the previous month", sum >= 10 ) then due.credit( "25 USD" ); end
                        rule "5.3 Otherwise" @clause( "5.3" ) when then due.otherwiseNothing(); end
                        rule "8.1 Late" @clause( "8.1" ) when Incident( kind == "late delivery", delay > 15 )
                        then due.penalty( "1/1000 of its value per day of its delay, at most 10 % of its value" ); end
                        rule "8.1 Otherwise" @clause( "8.1" ) when then due.otherwiseNothing(); end
                        rule "8.2 Outage" @clause( "8.2" ) when Incident( kind == "outage", duration >= 4 )
                        then due.penalty( "50 USD per full 24 hours of its duration" ); end
                        rule "8.2 Otherwise" @clause( "8.2" ) when then due.otherwiseNothing(); end
                        rule "8.3 Late" @clause( "8.3" ) when Incident( kind == "late delivery" )
                        then due.penalty( "1/3000 of its value per day of its delay, above 3" ); end
                        rule "8.4 First" @clause( "8.4" ) when Incident( kind == "service breach", same == "nature", over == "the last 12 months", rank == 1 )
                        then due.penalty( "200 USD" ); end
                        rule "8.4 Second" @clause( "8.4" ) when Incident( kind == "service breach", same == "nature", over == "the last 12 months", rank == 2 )
                        then due.penalty( "400 USD" ); end
                        rule "8.4 Third" @clause( "8.4" ) when Incident( kind == "service breach", same == "nature", over == "the last 12 months", rank >= 3 )
                        then due.penalty( "1000 USD" ); end
                        """);
        return sla.ladders("sla", "en", List.of("5.1", "5.2", "5.3", "8.1", "8.2", "8.3", "8.4"));
    }

    @Test
    void rules_that_say_what_was_signed_agree_with_it() {
        assertThat(sla().call("check", "sla", "--language", "en")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "delay > 15 | delay >= 15 | 8.1",
        "delay > 15 | delay > 14 | 8.1",
        "1/1000 of | 1/500 of | 8.1",
        "at most 10 % of its | at most 12 % of its | 8.1",
        "duration >= 4 | duration > 4 | 8.2",
        "per full 24 | per started 24 | 8.2",
        "full 24 hours | full 12 hours | 8.2",
        "1/3000 | 1/2500 | 8.3",
        "above 3 | above 4 | 8.3",
        "rank == 2 | rank == 4 | 8.4",
        "rank >= 3 | rank > 3 | 8.4",
        "rank >= 3 | rank >= 4 | 8.4",
        "amount > 1000 | amount >= 1000 | 5.2",
        "sum >= 10 | sum >= 12 | 5.3",
        "due.points( \"3\" ) | due.points( \"4\" ) | 5.1",
    })
    void a_change_is_found(String signed, String changed, String clause) {
        Call check = sla().edit("rules/sla/rules.drl", text -> text.replace(signed, changed)).call("check", "sla", "--language", "en");

        assertThat(check.code()).isEqualTo(Exit.PROBLEM);
        assertThat(check.err()).contains("wording-and-rule-disagree").contains("lause " + clause + " ");
    }
}
