package org.avenant.wording;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.contract.Contract;
import org.avenant.facts.IncidentKind;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/** What numbers count: the units of the measures, those of the tables, and every currency. */
final class Units {

    static final Unit DAY = ofTable("day");
    static final Unit MONTH = ofTable("month");
    static final Unit DECIMAL = ofTable("decimal");
    static final Unit QUARTER = ofTable("quarter");

    /** A month of the year by its number, told by its name. */
    static final Unit CALENDAR_MONTH = new Unit(Unit.Kind.COUNT, "month of the year", Names.symbol(""));

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).collect(Collectors.toSet());

    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<String, Unit> byIncident = new LinkedHashMap<>();
    private final Contract contract;
    private final Measures measures;

    Units(Contract contract, Measures measures) {
        this.contract = contract;
        this.measures = measures;
        byCode.put(Unit.PERCENT.code(), Unit.PERCENT);
        byCode.put(Unit.POINT.code(), Unit.POINT);
        figures().forEach(figure -> byCode.putIfAbsent(figure.unit().code(), figure.unit()));
        measures.incidents().kinds().forEach(kind -> byIncident.put(kind.name(), ofIncident(kind)));
        byIncident.values().forEach(unit -> byCode.put(unit.code(), unit));
    }

    private static Unit ofIncident(IncidentKind kind) {
        return new Unit(Unit.Kind.COUNT, "incident: " + kind.name(), kind.names());
    }

    private static Unit ofTable(String code) {
        return new Unit(Unit.Kind.COUNT, code, new Names(noun(Language.ENGLISH, code), noun(Language.FRENCH, code)));
    }

    private static Noun noun(Language language, String code) {
        List<String> forms = Vocabulary.of(language).row("unit." + code);
        return new Noun(forms.get(0), forms.get(1));
    }

    /** The unit of a code: a currency's, a measure's, or one of the tables'. */
    Unit of(String code) {
        return isCurrency(code) ? Unit.money(Currency.getInstance(code)) : Optional.ofNullable(byCode.get(code)).orElseGet(() -> ofTable(code));
    }

    /** The incidents of a kind, which a rank counts: "the third service breach". */
    Unit ofIncidents(String kind) {
        return byIncident.getOrDefault(kind, Unit.NONE);
    }

    static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** Units that have names of their own, with those names in a language. */
    Map<String, List<String>> named(Language language) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        byCode.values().stream().filter(unit -> unit.kind() == Unit.Kind.COUNT).forEach(unit -> {
            Noun noun = unit.names().in(language);
            named.put(unit.code(), List.of(noun.one(), noun.many()));
        });
        return named;
    }

    /** Whether things of this unit come whole. */
    boolean areWhole(Unit unit) {
        return unit.equals(MONTH) || unit.equals(DECIMAL) || unit.equals(CALENDAR_MONTH) || byIncident.containsValue(unit)
                || figures().anyMatch(figure -> figure.unit().equals(unit) && figure.isCountedWhole());
    }

    /** The figures of months, and what is noted of incidents. */
    private Stream<Measure> figures() {
        return Stream.concat(measures.all().stream(), measures.incidents().figures().stream());
    }

    /** What the contract pays in. */
    Unit money() {
        return contract.money();
    }

    Measures measures() {
        return measures;
    }
}
