package org.avenant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.avenant.contract.Contract;
import org.avenant.facts.Indices;
import org.avenant.files.Root;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.avenant.statement.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount is the same however it is written: in DRL, in an English sentence, in a French one. */
class PhraseLanguagesTest {

    private static final Root ROOT = new Root(Path.of(""));
    private static final Contract CONTRACT = ROOT.contract("helios-telecom");
    private static final Lexicon LEXICON = new Lexicon(ROOT.open(CONTRACT).measures(), Indices.NONE, CONTRACT.money());

    private static Phrase read(String text, Dialect dialect) {
        RuleSource source = new RuleSource("phrase", "\"" + text + "\"");
        Optional<Phrase> phrase =
                new PhraseReader(source, Tokens.of(source.text(), 0).get(0), LEXICON, dialect).amount();
        assertThat(source.problems()).as(text).extracting(Problem::toString).isEmpty();
        return phrase.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "450 EUR | 450 EUR | 450 €",
        "1250.50 EUR, prorated by calendar days | 1,250.50 EUR, prorated by calendar days | 1 250,50 €, au prorata des jours calendaires",
        "1250.50 EUR, prorated by 30/360 days | 1,250.50 EUR, prorated by 30/360 days | 1 250,50 €, au prorata en base 30/360",
        "1250.50 EUR, prorated by working days | 1,250.50 EUR, prorated by working days | 1 250,50 €, au prorata des jours ouvrés",
        "1250.50 EUR × 1.065223, rounded up to 0.1 | (1,250.50 EUR × 1.065223), rounded up to 0.1 | (1 250,50 € × 1,065223), arrondi par excès à 0,1",
        "1250.50 EUR × 3, rounded half-even to 1 | (1,250.50 EUR × 3), rounded half-even to 1 | (1 250,50 € × 3), arrondi au plus près pair à 1",
        "5 EUR per call abandoned, beyond 2.5 % of calls offered | 5 EUR per call abandoned, beyond 2.5 % of calls offered | 5 € par appel abandonné, au-delà de 2,5 % des appels reçus",
        "5 EUR per call abandoned, beyond 5 % of calls offered, over the calendar quarter | 5 EUR per call abandoned, beyond 5 % of calls offered, over the calendar quarter | 5 € par appel abandonné, au-delà de 5 % des appels reçus, sur le trimestre civil",
        "5 EUR per call abandoned, beyond 500 | 5 EUR per call abandoned, above 500 | 5 € par appel abandonné, au-delà de 500",
        "35 % of the total cost | 35 % of the total cost | 35 % du coût total",
        "35 % of the total cost, over the previous month | 35 % of the total cost, over the previous month | 35 % du coût total, sur le mois précédent",
        "10 % of the month's invoice × 50 % | 10 % of the month's fees × 50 % | 10 % des prix et frais du mois × 50 %",
        "2 % of “act fees” | 2 % of “act fees” | 2 % du montant « act fees »",
        "2 % of 'act fees' | 2 % of “act fees” | 2 % du montant « act fees »",
        "2 % of the “rémunération à l'acte” | 2 % of “rémunération à l'acte” | 2 % du montant « rémunération à l'acte »",
        "the larger of “act fees” and 450 EUR | the larger of “act fees” and 450 EUR | la plus grande somme entre « act fees » et 450 €",
        "“act fees” × 12, at most 450 EUR | (“act fees” × 12), at most 450 EUR | (« act fees » × 12), au plus 450 €",
        "31.50 EUR per production hour | 31.50 EUR per production hour | 31,50 € par heure de production",
        "2.60 EUR per call answered, from 1 to 10000 | 2.60 EUR per call answered, from 1 to 10,000 | 2,60 € par appel traité, du 1er au 10 000e",
        "2.45 EUR per call answered, from 10001 to 20000 | 2.45 EUR per call answered, from 10,001 to 20,000 | 2,45 € par appel traité, du 10 001e au 20 000e",
        "2.30 EUR per call answered, above 20000 | 2.30 EUR per call answered, above 20,000 | 2,30 € par appel traité, au-delà de 20 000",
        "10 EUR per production hour, from 480.5 to 1480 | 10 EUR per production hour, from 480.5 to 1,480 | 10 € par heure de production, de 480,5 à 1 480",
        "3 EUR per call answered, up to 300 | 3 EUR per call answered, up to 300 | 3 € par appel traité, jusqu'à 300",
        "100 EUR per started 1000 calls answered | 100 EUR per started 1,000 calls answered | 100 € par tranche entamée de 1 000 appels traités",
        "100 EUR per full 1000 e-mails handled | 100 EUR per full 1,000 e-mails handled | 100 € par tranche entière de 1 000 e-mails traités",
        "500 EUR per second of the average speed of answer, above 30 | 500 EUR per second of the average speed of answer above 30 seconds | 500 € par seconde du délai moyen d'attente au-dessus de 30 secondes",
        "2000 EUR per started point of the pickup rate, below 90 | 2,000 EUR per started point of the pickup rate below 90 % | 2 000 € par point entamé du taux de décroché au-dessous de 90 %",
        "2000 EUR per full point of the abandon rate, above 5 | 2,000 EUR per full point of the abandon rate above 5 % | 2 000 € par point entier du taux d'abandon au-dessus de 5 %",
        "7 EUR per second of the average handling time, over the calendar quarter | 7 EUR per second of the average handling time, over the calendar quarter | 7 € par seconde de la durée moyenne de traitement, sur le trimestre civil",
        "1 EUR per call answered, over the last 3 months | 1 EUR per call answered, over the last 3 months | 1 € par appel traité, sur les 3 derniers mois",
        "2 % of the fees under 4.2 and 4.3 | 2 % of the fees under 4.2 and 4.3 | 2 % des prix des articles 4.2 et 4.3",
        "1.5 % of the fees under 4 | 1.5 % of the fees under 4 | 1,5 % des prix de l'article 4",
        "2 % of the fees | 2 % of the month's fees | 2 % des prix et frais du mois",
        "1000 EUR × 10 % × 50 % | (1,000 EUR × 10 %) × 50 % | (1 000 € × 10 %) × 50 %",
        "the smaller of 2 % of the fees under 4.2 and 500 EUR | the smaller of 2 % of the fees under 4.2 and 500 EUR | la plus petite somme entre 2 % des prix de l'article 4.2 et 500 €",
        "the larger of 3 EUR per sale made and 500 EUR | the larger of (3 EUR per sale made) and 500 EUR | la plus grande somme entre (3 € par vente conclue) et 500 €",
        "3 EUR per sale made, at most 500 EUR | (3 EUR per sale made), at most 500 EUR | (3 € par vente conclue), au plus 500 €",
        "3 EUR per sale made, at least 500 EUR | (3 EUR per sale made), at least 500 EUR | (3 € par vente conclue), au moins 500 €",
        "100 EUR + 1 % of the fees under 4.2 | 100 EUR + 1 % of the fees under 4.2 | 100 € + 1 % des prix de l'article 4.2"
    })
    void three_spellings_of_one_amount(String drl, String english, String french) {
        Phrase phrase = read(drl, Dialect.DRL);

        assertThat(spaces(new PhraseWriter(Language.ENGLISH).amount(phrase))).isEqualTo(english);
        assertThat(spaces(new PhraseWriter(Language.FRENCH).amount(phrase))).isEqualTo(french);
        assertThat(read(phrase.words(), Dialect.DRL)).isEqualTo(phrase);
        assertThat(read(new PhraseWriter(Language.ENGLISH).amount(phrase), Dialect.ENGLISH)).isEqualTo(phrase);
        assertThat(read(new PhraseWriter(Language.FRENCH).amount(phrase), Dialect.FRENCH)).isEqualTo(phrase);
        assertThat(read(french, Dialect.FRENCH)).isEqualTo(phrase);
    }

    private static String spaces(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
