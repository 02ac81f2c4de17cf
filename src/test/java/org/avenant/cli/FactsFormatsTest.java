package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same month, written as people's programs write it, gives the same statement. */
class FactsFormatsTest {

    private static final String FACTS = "contracts/helios-telecom/facts.csv";
    private static final String PLAIN = "month,production hours,training hours,calls offered,calls answered,"
            + "calls resolved first time,CSAT,e-mails handled\n2026-04,3150.00,0,20480,19046,14953,4.52,1360\n";

    @TempDir
    Path home;

    private Workspace helios;

    @BeforeEach
    void copy() {
        helios = Workspace.with(home, "helios-telecom");
    }

    private void assertApril(byte[] facts) {
        Call expected = helios.write(FACTS, PLAIN).call("evaluate", "helios-telecom", "2026-04", "--format", "json");
        assertThat(expected.out()).contains("\"total\": \"54923.85\"");
        assertThat(helios.write(FACTS, facts).call("evaluate", "helios-telecom", "2026-04", "--format", "json"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mois;heures de production;heures de formation;appels reçus;appels traités;appels résolus au premier contact;satisfaction client;e-mails traités\n"
                + "04/2026;3 150,00;0;20 480;19 046;14 953;4,52;1 360\n",
        "mois;Heures de production;heures de formation;appels présentés;appels décrochés;appels résolus au premier contact;note de satisfaction;e-mails traités\n"
                + "2026-04;3\u202f150,00;0;20\u202f480;19\u00a0046;14\u00a0953;4,52;1\u202f360\n",
        "# exported by hand\nmonth\tproduction hours\ttraining hours\tcalls offered\tcalls answered\tcalls resolved first time\tCSAT\te-mails handled\n"
                + "2026-04\t3,150.00\t0\t20480\t19046\t14953\t4.52\t1360\n\n",
        "month,production hours,training hours,calls_offered,Calls Answered,calls resolved first time,CSAT,e-mails handled\r\n"
                + "2026-04,\"3,150.00\",0,20480,19046,14953,\"4,52\",1360\r\n",
        "month,production hours,training hours,calls offered,calls answered,calls resolved first time,CSAT,e-mails handled,,\n"
                + "2026-04,3150.00,0,20480,19046,14953,4.52,1360,,\n,,,,,,,,,\n"
    })
    void separators_numbers_names_and_remarks(String facts) {
        assertApril(facts.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04", "2026/4", "04/2026", "4/2026", "2026-04-01", "avr-26", "avr.-26", "avril 2026", "Apr-26", "april 2026", "APR-2026"})
    void months(String cell) {
        assertApril(PLAIN.replace("2026-04", cell).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void months_of_which_the_name_is_cut_before_it_is_clear_or_that_are_days_are_refused() {
        for (String cell : new String[] {"jui-26", "ma-26", "01/04/2026", "2026-04-02", "2026-13", "00/2026"}) {
            assertThat(helios.write(FACTS, PLAIN.replace("2026-04", cell)).call("evaluate", "helios-telecom").err())
                    .as(cell).contains("not-a-month-cell");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void encodings(String charset) {
        String facts = "mois;heures de production;heures de formation;appels reçus;appels traités;"
                + "appels résolus au premier contact;satisfaction client;e-mails traités\n2026-04;3150;0;20480;19046;14953;4,52;1360\n";

        assertApril(facts.getBytes(Charset.forName(charset)));
    }

    @Test
    void a_byte_order_mark() {
        assertApril(("\ufeff" + PLAIN).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_rate_beside_its_counts_is_compared_by_its_counts() {
        helios.write(FACTS, PLAIN.replace("month,", "month,pickup rate,").replace("2026-04,", "2026-04,93.00 %,"));

        Call call = helios.call("evaluate", "helios-telecom", "2026-04");

        assertThat(call.out()).contains("92,99…\u00a0% (19\u202f046 / 20\u202f480)", "54\u202f923,85");
    }

    @Test
    void a_rate_may_be_given_without_its_counts() {
        helios.write(FACTS, "month,production hours,training hours,calls answered,pickup rate,first-call resolution,CSAT,e-mails handled\n"
                + "2026-04,3150.00,0,19046,93 %,78.51,4.52,1360\n");

        Call call = helios.call("evaluate", "helios-telecom", "2026-04", "--format", "csv");

        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("2026-04,total,total,54923.85");
    }
}
