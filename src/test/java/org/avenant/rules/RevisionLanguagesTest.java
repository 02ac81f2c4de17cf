package org.avenant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Unit;
import org.avenant.facts.IndexSeries;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;
import org.avenant.facts.Period;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.Problem;
import org.avenant.statement.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A revision is the same however it is written: in DRL, in an English sentence, in a French one. */
class RevisionLanguagesTest {

    /** Names with digits, with another name in French, of months and of quarters. */
    static final Indices INDICES = new Indices(List.of(
            index("Syntec", "Syntec", Period.month(YearMonth.of(2025, 4))),
            index("Syntec 2022", "Syntec 2022", Period.month(YearMonth.of(2025, 4))),
            index("CPI", "IPC", Period.month(YearMonth.of(2025, 4))),
            index("Rents", "ILAT", Period.quarter(2025, 2))));
    private static final Lexicon LEXICON =
            new Lexicon(new Measures(List.of()), INDICES, Unit.money(Currency.getInstance("EUR")));

    static IndexSeries index(String english, String french, Period period) {
        return new IndexSeries(
                new Names(new Noun(english, english), new Noun(french, french)),
                List.of(new IndexSeries.Value(period, BigDecimal.TEN, LocalDate.of(2025, 8, 1))));
    }

    private static Optional<Revision> revision(String text, Dialect dialect, List<Problem> problems) {
        RuleSource source = new RuleSource("revision", "\"" + text + "\"");
        Optional<Revision> read = new PhraseReader(source, Tokens.of(source.text(), 0).get(0), LEXICON, dialect).revision();
        problems.addAll(source.problems());
        return read;
    }

    private static Revision read(String text, Dialect dialect) {
        List<Problem> problems = new ArrayList<>();
        Optional<Revision> read = revision(text, dialect, problems);
        assertThat(problems).as(text).isEmpty();
        return read.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.03 | 1.03 | 1,03",
        "1.03, on the prices of the year before | 1.03, on the prices of the year before | 1,03, sur les prix de l'année précédente",
        "0.15 + 0.85 × Syntec last published at the anniversary / 280.00, rounded up to 0.001 "
                + "| 0.15 + 0.85 × Syntec last published at the anniversary / 280.00, rounded up to 0.001 "
                + "| 0,15 + 0,85 × Syntec publié en dernier à la date anniversaire / 280,00, coefficient arrondi au millième supérieur",
        "0.3 + 0.7 × Syntec 2022 of October before the anniversary / Syntec 2022 of April 2025 "
                + "| 0.3 + 0.7 × Syntec 2022 of October before the anniversary / Syntec 2022 of April 2025 "
                + "| 0,3 + 0,7 × Syntec 2022 d'octobre précédant la date anniversaire / Syntec 2022 d'avril 2025",
        "CPI 3 months before the anniversary / CPI 3 months before the anniversary before, at most 1.03, at least 1 "
                + "| CPI 3 months before the anniversary / CPI 3 months before the anniversary before, at most 1.03, at least 1 "
                + "| IPC 3 mois avant la date anniversaire / IPC 3 mois avant la date anniversaire précédente, au plus 1,03, au moins 1",
        "CPI 1 month before the anniversary / CPI last published at the start of the contract "
                + "| CPI 1 month before the anniversary / CPI last published at the start of the contract "
                + "| IPC 1 mois avant la date anniversaire / IPC publié en dernier au début du contrat",
        "Rents of Q2 2025 / 130 | Rents of Q2 2025 / 130 | ILAT du 2e trimestre 2025 / 130",
        "Rents of Q1 2025 / 1300.5 | Rents of Q1 2025 / 1,300.5 | ILAT du 1er trimestre 2025 / 1 300,5",
        "(1 + CPI of May 2025 / 100) × 1.2 | (1 + CPI of May 2025 / 100) × 1.2 | (1 + IPC de mai 2025 / 100) × 1,2",
        "1.1 × (2 + 3, at most 4) / 5 | 1.1 × (2 + 3, at most 4) / 5 | 1,1 × (2 + 3, au plus 4) / 5",
        "1 + (2 + 3) | 1 + (2 + 3) | 1 + (2 + 3)",
        "1.1 × (2 × 3) | 1.1 × (2 × 3) | 1,1 × (2 × 3)",
        "1.02, rounded half-even to 1 | 1.02, rounded half-even to 1 | 1,02, coefficient arrondi à l'unité paire la plus proche",
        "1.02, amounts rounded down to 0.01, the anniversary being 1 July "
                + "| 1.02, amounts rounded down to 0.01, the anniversary being 1 July "
                + "| 1,02, montants arrondis au centième inférieur, la date anniversaire étant le 1er juillet",
        "1.02, with the prices of the month's first day | 1.02, with the prices of the month's first day | 1,02, aux prix du premier jour du mois",
        "1.02, the anniversary being 29 February, with the prices of the month's last day "
                + "| 1.02, the anniversary being 29 February, with the prices of the month's last day "
                + "| 1,02, la date anniversaire étant le 29 février, aux prix du dernier jour du mois"
    })
    void three_spellings_of_one_revision(String drl, String english, String french) {
        Revision revision = read(drl, Dialect.DRL);

        assertThat(revision.words()).isEqualTo(drl);
        assertThat(spaces(new RevisionWriter(Language.ENGLISH).revision(revision))).isEqualTo(english);
        assertThat(spaces(new RevisionWriter(Language.FRENCH).revision(revision))).isEqualTo(french);
        assertThat(read(new RevisionWriter(Language.ENGLISH).revision(revision), Dialect.ENGLISH)).isEqualTo(revision);
        assertThat(read(new RevisionWriter(Language.FRENCH).revision(revision), Dialect.FRENCH)).isEqualTo(revision);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Syntec", "Syntec published", "Syntec of", "Syntec of April", "Syntec of Q5 2025", "Syntec of Q2 2025", "Syntec 0 months before the anniversary",
        "Sintec of April 2025", "1 / 0", "1 / 0.00", "1 / (2 + 3)", "1 - 0.1", "-1", "2 %", "2 EUR", "1 +", "+ 1", "× 2", "(1", "1)",
        "1, rounded", "1, rounded up", "1, rounded up to 0.002", "1, rounded sideways to 0.1", "1, at most", "1, at most Syntec of April 2025",
        "1, on the prices of the year before, on the prices of the year before", "1, amounts rounded up to 0.01, amounts rounded up to 0.01",
        "1, the anniversary being 30 February", "1, the anniversary being July", "1, the anniversary being 0 July",
        "1, with the prices of the month's middle", "1,03", "1, ", "eval(1)", "System.exit(0)", "1; due.fee( 2 )",
        "((((((((((1))))))))))"
    })
    void what_is_no_revision_is_refused_at_its_place(String text) {
        List<Problem> problems = new ArrayList<>();

        assertThat(revision(text, Dialect.DRL, problems)).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).where()).isPresent();
    }

    private static String spaces(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
