package org.avenant.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may lie beside contract.yaml and facts.csv, and what was probably meant to be read. */
class ContractHomeTest {

    private static void demandRead(String name) {
        ContractHome.demandRead("contracts/tiny/", List.of("contract.yaml", "facts.csv", name));
    }

    @ParameterizedTest
    @CsvSource({
        "incident.csv, incidents.csv", "Facts.csv, facts.csv", "'facts.csv ', facts.csv", "notes.csv, ''", "contract.yml, contract.yaml",
        "incidents.tsv, incidents.csv", "incidents.xlsx, incidents.csv", "disputes.txt, disputes.csv", "calls.json, calls.csv",
        "incidents, incidents.csv", "facts, facts.csv", "text.txt, text.md", "texte.md, text.md", "text, text.md",
        "ladder, ladders", "indice, indices", "statement, statements"
    })
    void a_name_that_was_meant_to_be_read_is_refused(String name, String nearest) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> demandRead(name));

        CallProblem.UnreadContractFile told = (CallProblem.UnreadContractFile) refusal.problems().get(0);
        assertThat(told.file()).isEqualTo("contracts/tiny/" + name);
        assertThat(told.nearest()).isEqualTo(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "incidents.csv", "ladders", "text.md", "README.md", "notes.md", "contract.pdf", "contract.docx", "archive", "facts.xlsx", "facts.csv~",
        "facts.csv.bak", "2026"
    })
    void what_nobody_takes_for_a_file_of_the_contract_may_lie_there(String name) {
        assertThatCode(() -> demandRead(name)).doesNotThrowAnyException();
    }
}
