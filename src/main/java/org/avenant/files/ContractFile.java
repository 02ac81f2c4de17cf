package org.avenant.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.avenant.amount.Rounding;
import org.avenant.contract.Acceptance;
import org.avenant.contract.BillingCalendar;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.contract.Term;
import org.avenant.contract.Wording;
import org.avenant.language.Language;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.YamlProblem;

/** {@code contract.yaml}: parties, currency, term, language and rounding; data, no logic. */
final class ContractFile {

    static final List<String> KEYS = Stream.concat(
                    Stream.of("client", "provider", "currency", "from", "until", "language", "rounding", "rules", "without rule", "accepts", "holidays"),
                    MonthEntries.KEYS.stream())
            .toList();

    private final List<Problem> problems = new ArrayList<>();
    private final Yaml top;
    private final Map<String, Yaml> entries;

    private ContractFile(TextFile file) {
        this.top = Yaml.read(file, problems);
        this.entries = top.entries(KEYS);
    }

    /** The contract of a folder; fails with a {@link Refusal} of everything that is wrong with the file. */
    static Contract read(TextFile file, String id, Wording wording) {
        ContractFile reader = new ContractFile(file);
        Optional<Contract> contract = reader.contract(id, wording);
        Refusal.ifAny(reader.problems);
        return contract.orElseThrow();
    }

    private Optional<Contract> contract(String id, Wording wording) {
        Optional<Currency> currency = top.demand(entries, "currency").flatMap(this::currency);
        Optional<Term> term = term();
        Optional<Language> language = top.demand(entries, "language").flatMap(this::language);
        Rounding rounding = rounding();
        Contract.Parties parties = new Contract.Parties(text("client", ""), text("provider", ""));
        return currency.isPresent() && term.isPresent() && language.isPresent()
                ? Optional.of(new Contract(
                        id, rules(id), parties, currency.get(), term.get(), language.get(), rounding, wording,
                        withoutRule(), accepts()))
                : Optional.empty();
    }

    /** A folder's own name, so that no contract reaches out of {@code rules/}. */
    private String rules(String id) {
        Yaml value = entries.get("rules");
        if (value != null && !FolderName.isOne(value.text())) {
            value.report(new YamlProblem.NotAFolderName(value.place(), value.text()));
        }
        return text("rules", id);
    }

    private List<ClauseNumber> withoutRule() {
        Yaml value = entries.get("without rule");
        List<Yaml> items = value == null ? List.of() : value.items();
        items.stream()
                .filter(item -> !ClauseNumber.isNumber(item.text()))
                .forEach(item -> item.report(new YamlProblem.NotAClauseNumber(item.place(), item.text())));
        return items.stream().map(item -> new ClauseNumber(item.text())).toList();
    }

    private List<Acceptance> accepts() {
        return Optional.ofNullable(entries.get("accepts")).map(AcceptsEntry::read).orElse(List.of());
    }

    private String text(String key, String otherwise) {
        return Optional.ofNullable(entries.get(key)).map(Yaml::text).orElse(otherwise);
    }

    private Optional<Currency> currency(Yaml value) {
        try {
            Currency currency = Currency.getInstance(value.text());
            if (isOfCents(currency)) {
                return Optional.of(currency);
            }
        } catch (IllegalArgumentException e) {
            // It is told like one that has no cents.
        }
        List<String> codes = Currency.getAvailableCurrencies().stream().filter(ContractFile::isOfCents).map(Currency::getCurrencyCode).sorted().toList();
        value.report(new YamlProblem.UnknownCurrency(value.place(), value.text(), Nearest.to(value.text(), codes)));
        return Optional.empty();
    }

    /** Gold and drawing rights have codes too, but no cents to round to. */
    private static boolean isOfCents(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0;
    }

    private Optional<Term> term() {
        Optional<Yaml> from = top.demand(entries, "from");
        Optional<Yaml> until = top.demand(entries, "until");
        Optional<LocalDate> first = from.flatMap(Yaml::day);
        Optional<LocalDate> last = until.flatMap(Yaml::day);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            top.report(new YamlProblem.TermEndsFirst(until.get().place(), first.get(), last.get()));
        }
        BillingCalendar calendar = new MonthEntries(entries).calendar();
        return Optional.of(new Term(first.get(), last.get(), calendar, holidays(calendar)));
    }

    private Set<LocalDate> holidays(BillingCalendar calendar) {
        return Optional.ofNullable(entries.get("holidays")).map(list -> HolidaysEntry.read(list, calendar)).orElse(Set.of());
    }

    private Optional<Language> language(Yaml value) {
        Optional<Language> language = Language.of(value.text());
        if (language.isEmpty()) {
            value.refuse(Arrays.stream(Language.values()).map(Language::code).toList());
        }
        return language;
    }

    private Rounding rounding() {
        Yaml value = entries.get("rounding");
        if (value == null) {
            return Rounding.HALF_UP;
        }
        Optional<Rounding> rounding = Rounding.of(value.text());
        if (rounding.isEmpty()) {
            value.refuse(Rounding.words());
        }
        return rounding.orElse(Rounding.HALF_UP);
    }
}
