package org.avenant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.avenant.contract.Contract;
import org.avenant.contract.Wording;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.junit.jupiter.api.Test;

/** Contracts share a book where all that it hangs on is the same, and only there. */
class BookshelfTest {

    private final Bookshelf shelf = new Bookshelf();

    private RuleBook book(Root root, UnaryOperator<Contract> change, UnaryOperator<String> edit) {
        ContractFolder folder = root.open(root.contract("quickstart"));
        List<RuleSource> rules = folder.ruleFiles().stream().map(file -> new RuleSource(file.name(), edit.apply(file.text()))).toList();
        List<RuleSource> phrasebooks = folder.phrasebooks().stream().map(file -> new RuleSource(file.name(), file.text())).toList();
        return shelf.draft(rules, phrasebooks, change.apply(folder.contract()), folder.measures(), folder.indices()).whole();
    }

    private RuleBook book() {
        return book(new Root(Path.of("")), contract -> contract, text -> text);
    }

    @Test
    void the_same_files_give_the_same_book_however_often_they_are_read() {
        assertThat(book()).isSameAs(book());
    }

    @Test
    void another_rule_gives_another_book() {
        RuleBook one = book();
        RuleBook other = book(new Root(Path.of("")), contract -> contract, text -> text.replace("bonus of 2 %", "bonus of 3 %"));

        assertThat(other.canonical()).isNotEqualTo(one.canonical());
        assertThat(book()).isSameAs(one);
    }

    @Test
    void another_order_of_the_signed_text_gives_another_book() {
        assertThat(book(new Root(Path.of("")), contract -> contract.with(new Wording(List.of())), text -> text)).isNotSameAs(book());
    }

    @Test
    void of_very_many_the_first_is_forgotten() {
        RuleBook first = book();
        for (int i = 0; i < 40; i++) {
            int n = i;
            book(new Root(Path.of("")), contract -> contract, text -> text + "\n// " + n + "\n");
        }

        assertThat(book()).isNotSameAs(first).isEqualTo(book());
    }
}
