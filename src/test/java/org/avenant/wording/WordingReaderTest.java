package org.avenant.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Rounding;
import org.avenant.amount.Unit;
import org.avenant.contract.Clause.Opening;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.contract.Term;
import org.avenant.contract.Wording;
import org.avenant.facts.Comparison;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What wordings state, from plain sentences to awkward ones. */
class WordingReaderTest {

    private static final Unit CALL = new Unit(Unit.Kind.COUNT, "call", new Names(new Noun("call", "calls"), new Noun("appel", "appels")));

    private static Measure measure(String name, Measure.Kind kind, Noun english, Noun french, Unit unit) {
        return new Measure(
                name, kind, new Names(english, french), List.of(), unit, 0, Measure.Better.HIGHER, Optional.empty(),
                Optional.empty(), Measure.Ties.NONE);
    }

    private static final Measures MEASURES = new Measures(List.of(
            measure("calls answered", Measure.Kind.VOLUME, new Noun("call answered", "calls answered"),
                    new Noun("appel traité", "appels traités"), CALL),
            measure("pickup rate", Measure.Kind.KPI, new Noun("pickup rate", "pickup rate"),
                    new Noun("taux de décroché", "taux de décroché"), Unit.PERCENT),
            measure("first-call resolution", Measure.Kind.KPI, new Noun("first-call resolution", "first-call resolution"),
                    new Noun("taux de résolution au premier appel", "taux de résolution au premier appel"), Unit.PERCENT),
            measure("CSAT", Measure.Kind.KPI, new Noun("CSAT", "CSAT"), new Noun("satisfaction client", "satisfaction client"), Unit.NONE)));

    private static final Set<ClauseNumber> CLAUSES = Stream.of("4.1", "4.2", "4.3", "5").map(ClauseNumber::new).collect(Collectors.toSet());

    /** A contract with a text under 4.1, and other clauses that it may cite. */
    private static Contract contract(Language language, String text) {
        List<Clause> clauses = CLAUSES.stream().sorted()
                .map(number -> new Clause(number, "", number.text().equals("4.1") ? text : "", new Opening("text.md", 1, "")))
                .toList();
        return new Contract(
                "tiny", "tiny", new Contract.Parties("Juniper Books", "Brightline Support"), Currency.getInstance("EUR"),
                new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), language, Rounding.HALF_UP,
                new Wording(clauses), List.of(), List.of());
    }

    private static List<String> terms(Language language, String text) {
        Contract contract = contract(language, text);
        return new WordingReader(contract, MEASURES, CLAUSES).read(contract.wording().clauses().get(0)).must().stream()
                .map(Stated::what)
                .distinct()
                .map(what -> what.names().english().one())
                .toList();
    }

    /** The terms are worked out from the sentence by hand, and told in English. */
    @ParameterizedTest
    @CsvFileSource(resources = "/wording/cases.csv", delimiter = '|', numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true, maxCharsPerColumn = 1000, quoteCharacter = '\u0001')
    void a_wording_states_its_terms(String language, String text, String terms) {
        List<String> expected = terms == null ? List.of() : List.of(terms.split(" *; *"));

        assertThat(terms(Language.of(language).orElseThrow(), text.replace("\\n", "\n").replace("~", "\u00a0"))).as(text).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7 ", "7,", "1,234", "7%", "seven ", "at most ", "at most, ", "first ", "articles 4.2, ", "(", "7/", "the client ", "per cent ", "12 April ", "24/"})
    void a_long_text_of_anything_is_read_at_once(String piece) {
        String text = piece.repeat((1 << 16) / piece.length());

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> terms(Language.ENGLISH, text))).hasSizeLessThan(10);
    }

    @Test
    void a_number_no_contract_has_is_no_term() {
        assertThat(terms(Language.ENGLISH, "9".repeat(60) + " calls")).isEmpty();
        assertThat(terms(Language.ENGLISH, "9".repeat(1 << 20))).isEmpty();
    }

    @Test
    void a_text_is_read_in_its_own_language() {
        assertThat(terms(Language.FRENCH, "The bonus is due from 1,500 calls answered in the month, and is 2.5 % of the fees.")).contains("at least 1,500 calls", "2.5 %");
        assertThat(terms(Language.ENGLISH, "Le bonus est dû à partir de 1 500 appels traités, et il est de 2,5 % des prix.")).contains("at least 1,500 calls", "2.5 %");
    }

    @Test
    void the_place_of_a_term_is_its_own() {
        Clause clause = new Clause(new ClauseNumber("4.1"), "", "From\n  92 %, a bonus.", new Opening("text.md", 7, "**4.1** "));
        Contract contract = contract(Language.ENGLISH, "");
        Stated stated = new WordingReader(contract, MEASURES, CLAUSES).read(clause).must().get(0);

        assertThat(stated.where().get().address()).isEqualTo("text.md:8:3");
        assertThat(stated.what().meets(new Figure(Comparison.BELOW, new BigDecimal("92.0"), Unit.PERCENT, false))).isTrue();
    }
}
