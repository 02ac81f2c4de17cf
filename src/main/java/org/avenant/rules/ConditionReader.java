package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.avenant.facts.FactKey;
import org.avenant.facts.FactType;
import org.avenant.facts.Measure;
import org.avenant.facts.RoundedTo;
import org.avenant.facts.Side;
import org.avenant.facts.Window;
import org.avenant.language.Language;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Selection;

/** Judges one pattern: a known fact, known fields, each at most once, and names that stand for something. */
final class ConditionReader {

    /** What a clause can be asked to have given. */
    private static final List<String> OUTCOMES =
            List.of("fee", "reduction", "bonus", "malus", "penalty", "credit", "points", "nothing");

    private final RuleSource source;
    private final Lexicon lexicon;
    private final IncidentFields incidents;
    private final Map<String, String> keys = new TreeMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Condition.Test> tests = new ArrayList<>();
    private Optional<Selection> lines = Optional.empty();
    private final List<String> seen = new ArrayList<>();

    ConditionReader(RuleSource source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
        this.incidents = new IncidentFields(source, lexicon.measures().incidents());
    }

    /** The condition, or empty where something in it was reported. */
    Optional<Condition> read(PatternText pattern) {
        Token fact = pattern.fact();
        Optional<FactType> type = FactType.of(fact.text());
        int before = source.problems().size();
        if (type.isEmpty()) {
            source.report(new RuleProblem.UnknownFact(
                    source.place(fact), fact.text(), Nearest.to(fact.text(), FactType.words()), FactType.words()));
            return Optional.empty();
        }
        if (pattern.negated() && type.get() != FactType.OUTCOME && type.get() != FactType.INCIDENT) {
            source.report(new RuleProblem.NotRefused(source.place(fact), fact.text()));
        }
        constraints(type.get(), pattern);
        if (source.problems().size() == before) {
            demandKeys(type.get(), fact.offset());
        }
        return source.problems().size() > before
                ? Optional.empty()
                : Optional.of(new Condition(
                        new FactKey(type.get(), keys), pattern.negated(), incidents.inOrder(type.get(), tests), lines, source.place(fact),
                        Map.copyOf(places)));
    }

    private void constraints(FactType type, PatternText pattern) {
        Optional<Token> last = Optional.empty();
        for (List<Token> constraint : pattern.constraints()) {
            if (!isSplitNumber(last, constraint)) {
                Constraint.read(source, type, incidents.fields(type), constraint).ifPresent(read -> accept(type, read));
            }
            last = Optional.of(constraint.get(constraint.size() - 1));
        }
    }

    /** Whether a comma stands inside a number, which is told. */
    private boolean isSplitNumber(Optional<Token> before, List<Token> after) {
        boolean split = after.size() == 1 && after.get(0).sort() == Token.Sort.NUMBER
                && before.filter(token -> token.sort() == Token.Sort.NUMBER).isPresent();
        if (split) {
            Constraint.reportSplitNumber(source, before.get(), after.get(0));
        }
        return split;
    }

    private void accept(FactType type, Constraint constraint) {
        FactType.Field field = constraint.field();
        if (!field.isNumber() && seen.contains(field.name())) {
            source.report(new RuleProblem.FieldTwice(source.place(constraint.fieldToken()), field.name()));
            return;
        }
        seen.add(field.name());
        constraint.comparison(source).ifPresent(comparison -> {
            if (field.isNumber()) {
                constraint.number(source)
                        .ifPresent(bound -> tests.add(new Condition.NumberTest(field.name(), comparison, bound)));
            } else if (field.isText()) {
                places.put(field.name(), source.place(constraint.literal()));
                constraint.text(source)
                        .flatMap(text -> type == FactType.INCIDENT
                                ? incidents.canonical(constraint, text)
                                : canonical(constraint, text))
                        .ifPresent(text -> put(field, text));
            } else {
                constraint.flag(source).ifPresent(flag -> tests.add(new Condition.FlagTest(field.name(), flag)));
            }
        });
    }

    private void put(FactType.Field field, String text) {
        if (field.isKey()) {
            keys.put(field.name(), text);
        } else {
            tests.add(new Condition.TextTest(field.name(), text));
        }
    }

    /** The one spelling of what a text field means, or empty where it means nothing. */
    private Optional<String> canonical(Constraint constraint, String text) {
        Token literal = constraint.literal();
        return switch (constraint.field().name()) {
            case "over" -> Window.of(text).map(Window::words).or(() -> refuse(new RuleProblem.UnknownWindow(
                    source.place(literal), text, Nearest.to(text, Window.examples()))));
            case "side" -> side(literal);
            case "rounded" -> RoundedTo.of(text).map(r -> text).or(() -> standard(constraint, text))
                    .or(() -> refuse(new RuleProblem.UnknownRounding(source.place(literal), text)));
            case "of" -> selection(literal).map(Selection::words);
            case "kind" -> OUTCOMES.contains(text) ? Optional.of(text) : refuse(new RuleProblem.UnknownKind(
                    source.place(literal), text, Nearest.to(text, OUTCOMES), OUTCOMES));
            default -> Optional.of(literal.words());
        };
    }

    /** A side, which may carry a percent sign. */
    private Optional<String> side(Token literal) {
        if (literal.text().endsWith("%")) {
            places.put("unit", source.place(literal));
        }
        return Side.of(literal.text()).map(side -> new Side(side.comparison(), Dialect.kept(side.bound())).words())
                .or(() -> refuse(new RuleProblem.UnknownSide(source.place(literal), literal.text())));
    }

    /** What is meant where nothing is written may be written too. */
    private static Optional<String> standard(Constraint constraint, String text) {
        return Optional.of(text).filter(constraint.field().standard()::equals);
    }

    private Optional<Selection> selection(Token literal) {
        lines = new PhraseReader(source, literal, lexicon, Dialect.DRL).selection();
        lines.filter(of -> !of.over().isThisMonth())
                .ifPresent(of -> source.report(new RuleProblem.WindowMisplaced(source.place(literal), of.over().names())));
        return lines;
    }

    private Optional<String> refuse(RuleProblem problem) {
        source.report(problem);
        return Optional.empty();
    }

    private void demandKeys(FactType type, int offset) {
        for (FactType.Field field : type.fields()) {
            if (field.isKey() && !keys.containsKey(field.name())) {
                if (field.standard().isEmpty()) {
                    source.report(new RuleProblem.FieldMissing(
                            source.place(offset, type.word().length()), type.word(), field.name(), type.example()));
                    return;
                }
                keys.put(field.name(), field.standard());
            }
        }
        if (type == FactType.INCIDENT) {
            incidents.demandRank(keys, tests, source.place(offset, type.word().length()));
        } else {
            demandTest(type, offset);
        }
        if (List.of(FactType.KPI, FactType.VOLUME, FactType.MONTHS, FactType.UNREPORTED).contains(type)) {
            demandMeasure(type);
        }
    }

    /** A figure that is named and not compared decides nothing. */
    private void demandTest(FactType type, int offset) {
        boolean compared = tests.stream().anyMatch(test -> !(test instanceof Condition.TextTest));
        if (!compared && !type.mayBeAbsent()) {
            String field = type.fields().stream().filter(f -> !f.isText()).findFirst().orElseThrow().name();
            source.report(new RuleProblem.FieldMissing(source.place(offset, type.word().length()), type.word(), field, type.example()));
        }
    }

    private void demandMeasure(FactType type) {
        String name = keys.get("name");
        Optional<Measure> measure = lexicon.measures().find(name);
        if (measure.isEmpty()) {
            source.report(new RuleProblem.UnknownMeasure(
                    places.get("name"), name, Nearest.to(name, lexicon.measures().names())));
            return;
        }
        Measure.Kind kind = measure.get().kind();
        boolean fits = type == FactType.UNREPORTED || type == FactType.MONTHS
                || (type == FactType.KPI) == (kind == Measure.Kind.KPI);
        if (!fits) {
            String right = kind == Measure.Kind.KPI ? FactType.KPI.word() : FactType.VOLUME.word();
            source.report(new RuleProblem.OtherFact(places.get("name"), name, type.word(), right));
            return;
        }
        keys.put("name", measure.get().name());
        demandUnit(measure.get());
    }

    private Optional<BigDecimal> onlyBound() {
        List<BigDecimal> bounds = tests.stream()
                .filter(Condition.NumberTest.class::isInstance)
                .map(test -> ((Condition.NumberTest) test).bound())
                .toList();
        return bounds.size() == 1 ? Optional.of(bounds.get(0)) : Optional.empty();
    }

    private void demandUnit(Measure measure) {
        for (Condition.Test test : tests) {
            if (test instanceof Condition.TextTest text && text.field().equals("unit")
                    && !text.value().equals(measure.unit().code())) {
                source.report(new ForeignUnit(lexicon, Language.ENGLISH)
                        .problem(places.get("unit"), onlyBound(), text.value(), measure.unit()));
            }
        }
        // Now that it is the measure's own, it adds nothing.
        tests.removeIf(test -> test.field().equals("unit"));
    }
}
