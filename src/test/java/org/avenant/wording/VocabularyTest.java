package org.avenant.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.avenant.language.Language;
import org.junit.jupiter.api.Test;

/** The tables of words are what the page on writing clauses publishes, row by row, in both languages. */
class VocabularyTest {

    private static final Vocabulary ENGLISH = Vocabulary.of(Language.ENGLISH);
    private static final Vocabulary FRENCH = Vocabulary.of(Language.FRENCH);

    @Test
    void the_page_prints_every_row_and_no_other() throws IOException {
        List<String> printed = Files.readString(Path.of("rules/README.md")).lines()
                .dropWhile(line -> !line.equals("| Row | English | French |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(printed).containsExactlyElementsOf(ENGLISH.keys().stream().map(VocabularyTest::row).toList());
    }

    private static String row(String key) {
        String row = "| `" + key + "` | " + String.join(", ", ENGLISH.row(key)) + " | " + String.join(", ", FRENCH.row(key)) + " |";
        return row.replaceAll("(?<=\\S)\\|(?=\\S)", "\\\\|");
    }

    @Test
    void both_languages_have_the_same_rows() {
        assertThat(List.copyOf(FRENCH.keys())).isEqualTo(List.copyOf(ENGLISH.keys()));
    }

    @Test
    void one_is_an_article_and_no_number() {
        assertThat(NumberWords.of(ENGLISH)).doesNotContainKey("one").containsKeys("two", "twenty one", "ninety nine", "thousand");
        assertThat(NumberWords.of(FRENCH)).doesNotContainKeys("un", "une").containsKeys("deux", "vingt et une", "quatre-vingt dix-neuf", "mille");
    }

    @Test
    void short_spellings_stand_for_all_their_forms() {
        assertThat(Vocabulary.forms("égal(e)(s) à|égaux à")).containsExactlyInAnyOrder("égal à", "égale à", "égals à", "égales à", "égaux à");
    }
}
