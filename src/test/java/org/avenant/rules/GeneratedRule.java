package org.avenant.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.avenant.facts.Column;
import org.avenant.facts.Comparison;
import org.avenant.facts.FactType;
import org.avenant.facts.Measure;
import org.avenant.facts.Window;
import org.avenant.language.Language;
import org.avenant.statement.Kind;
import org.avenant.statement.Verb;

/** Writes rules in DRL at random: every fact and field, every verb, amounts and revisions of every shape; the same seed, the same rules. */
final class GeneratedRule {

    private static final List<String> NAMES = List.of("per act", "start-up", "à l'acte", "démarrage", "phase d’été", "x  y ", "PER ACT", "50 %", "a, b", "n° 1");
    private static final List<String> TEXTS = List.of(
            "The client may terminate.", "voir https://example.org/a", "l'article 5 // b", "then end when", "à 92,5 % et plus", "a « b » c", "1,000", "x".repeat(290), " a  b ");
    private static final List<String> CLAUSES = List.of("1", "4.2", "4.2(b)", "A.3", "12.10");
    private static final List<String> ROUNDINGS = List.of("down to 1", "up to 0.1", "half-up to 0.01", "half-even to 5", "down to 2.5");

    private final Random random;
    private final Lexicon lexicon;

    GeneratedRule(long seed, Lexicon lexicon) {
        this.random = new Random(seed);
        this.lexicon = lexicon;
    }

    /** A rule; its clause is always 1. */
    String drl() {
        String when = IntStream.range(0, random.nextInt(3)).mapToObj(i -> "  " + condition() + "\n").collect(Collectors.joining());
        String then = IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(i -> "  " + due() + "\n").collect(Collectors.joining());
        return "rule \"1 Sample\"\n  @clause( \"1\" )\nwhen\n" + when + "then\n" + then + "end\n";
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    // Conditions.

    private String condition() {
        FactType type = any(List.of(FactType.values()));
        List<String> parts = new ArrayList<>();
        for (FactType.Field field : new IncidentFields(new RuleSource("", ""), lexicon.measures().incidents()).fields(type)) {
            boolean needed = field.isKey() && field.standard().isEmpty();
            if (needed || random.nextBoolean()) {
                parts.addAll(comparisons(type, field));
            }
        }
        String not = (type == FactType.OUTCOME || type == FactType.INCIDENT) && random.nextBoolean() ? "not " : "";
        return not + type.word() + "( " + String.join(", ", parts) + " )";
    }

    private List<String> comparisons(FactType type, FactType.Field field) {
        return switch (field.sort()) {
            case KEY, TEXT -> List.of(field.name() + " == \"" + text(type, field.name()) + "\"");
            case FLAG -> List.of(field.name() + " == " + random.nextBoolean());
            case NUMBER -> bounds(field.name(), List.of(">=", ">"), List.of("<", "<="), this::number);
            case WHOLE -> bounds(field.name(), List.of(">=", ">", "=="), List.of("<", "<="), this::count);
        };
    }

    private List<String> bounds(String field, List<String> lower, List<String> upper, Supplier<String> number) {
        String below = field + " " + any(upper) + " " + number.get();
        String above = field + " " + any(lower) + " " + number.get();
        return switch (random.nextInt(3)) {
            case 0 -> List.of(below);
            case 1 -> List.of(above);
            default -> List.of(above, below);
        };
    }

    private String text(FactType type, String field) {
        return switch (field) {
            case "name" -> type == FactType.PHASE ? any(NAMES) : measure(type).name();
            case "over" -> window();
            case "rounded" -> rarely() ? any(ROUNDINGS) : "no";
            case "side" -> any(List.of(Comparison.BELOW, Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.ABOVE)).words() + " " + number();
            case "since" -> random.nextBoolean() ? "the start" : any(NAMES);
            case "clause" -> any(CLAUSES);
            case "part" -> any(NAMES);
            case "of" -> selection();
            case "under" -> random.nextBoolean() ? "every clause" : any(CLAUSES);
            case "kind" -> type == FactType.INCIDENT ? any(lexicon.measures().incidents().kinds()).name() : kind();
            case "same" -> random.nextBoolean() ? "nothing" : any(columns(Column.Sort.TEXT)).name();
            case "excuse", "nature" -> any(List.of("none", "accepted", "admise", "security"));
            default -> "%";
        };
    }

    private String kind() {
        return any(List.of("fee", "reduction", "bonus", "malus", "penalty", "credit", "nothing"));
    }

    private List<Column> columns(Column.Sort sort) {
        return lexicon.measures().incidents().of(sort).toList();
    }

    private Measure measure(FactType type) {
        boolean either = type == FactType.MONTHS || type == FactType.UNREPORTED;
        Measure.Kind kind = type == FactType.KPI ? Measure.Kind.KPI : Measure.Kind.VOLUME;
        return any(lexicon.measures().all().stream().filter(m -> either || m.kind() == kind).toList());
    }

    private String window() {
        return rarely() ? "the last " + (1 + random.nextInt(600)) + " months" : any(Window.examples());
    }

    // Numbers.

    private String count() {
        return String.valueOf(random.nextInt(rarely() ? 100_000 : 13));
    }

    private String number() {
        int scale = random.nextInt(7);
        String digits = new BigDecimal(new BigInteger(random.nextInt(30), random), scale).toPlainString();
        return rarely() ? any(List.of("0", "1", "1.000", "2.125", "10.1250", "100", "000.5", "999999999.999999")) : digits;
    }

    // Dues.

    private String due() {
        return random.nextInt(12) == 0 ? counted() : said();
    }

    /** A figure counted from calls, by all that can be said of them. */
    private String counted() {
        String which = any(List.of("calls", "calls answered", "e-mails handled", "calls answered in time"))
                + any(List.of("", " under " + length(), " of at least " + length()));
        Supplier<String> step = () -> any(List.of(
                ", each call up to the whole minute", ", each call in steps of " + length(), ", each call at least " + length(),
                ", plus " + length(), ", plus " + length() + " each"));
        String total = random.nextBoolean() ? ", the total rounded " + any(List.of("down", "up", "half-up", "half-even")) + " to 0.1 minute" : "";
        return random.nextBoolean()
                ? "due.define( \"calls answered\", \"the number of " + which + "\" );"
                : "due.define( \"minutes facturables\", \"the minutes of " + which + step.get() + step.get() + total + "\" );";
    }

    private String length() {
        return (1 + random.nextInt(200)) + any(List.of(" seconds", " s", " minute", " minutes"));
    }

    private String said() {
        Verb verb = any(List.of(Verb.values()));
        int arguments = verb.needed() + random.nextInt(verb.arguments().size() - verb.needed() + 1);
        return "due." + verb.word() + "(" + verb.arguments().stream().limit(arguments).map(this::argument).map(a -> " \"" + a + "\"").collect(Collectors.joining(",")) + " );";
    }

    private String argument(Verb.Argument argument) {
        return switch (argument) {
            case AMOUNT -> amount(3);
            case SELECTION -> selection();
            case BOUND -> (random.nextBoolean() ? "at least " : "at most ") + amount(2) + (rarely() ? ", either way" : "");
            case MEANING -> random.nextBoolean() ? amount(2) : rarely() ? "all lines" : selection();
            case REPRICED -> "the " + any(List.of("amounts", "prices", "limits")) + " under " + clauses();
            case BEYOND -> random.nextInt(4) == 0 ? "below 0 EUR" : "beyond " + amount(2);
            case RELEASED -> (random.nextBoolean() ? "" : number() + " % of ") + "what is held under " + any(CLAUSES);
            case REVISION -> coefficient(3) + options();
            case NAME -> any(NAMES);
            case TEXT -> any(TEXTS);
            case NUMBER -> number();
        };
    }

    private String amount(int depth) {
        String sum = term(depth);
        return rarely() ? sum + " + " + term(depth) : sum;
    }

    private String term(int depth) {
        String term = primary(depth);
        for (int i = random.nextInt(3); depth > 0 && i > 0; i--) {
            term += suffix(depth - 1);
        }
        return term;
    }

    private String primary(int depth) {
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(8)) {
            case 6 -> any(List.of("“act fees”", "“rémunération à l'acte”", "'pool'", "what is held under " + any(CLAUSES)));
            case 7 -> number() + " % of " + any(List.of("“act fees”", "the total cost", "the total cost, over " + window(), "all lines", "what is held under " + any(CLAUSES)));
            case 0 -> number() + " EUR";
            case 1 -> number() + " % of " + selection() + (rarely() ? " over " + window() : "");
            case 2, 3 -> "(" + amount(depth - 1) + ")";
            case 4 -> any(List.of("", "", number() + " % of ", number() + "/" + number() + " of ")) + "its value";
            default -> "the " + any(List.of("smaller", "larger")) + " of " + term(depth - 1) + " and " + term(depth - 1);
        };
    }

    private String suffix(int depth) {
        return switch (random.nextInt(8)) {
            case 6 -> ", prorated by " + any(List.of("30/360", "working")) + " days";
            case 7 -> ", rounded " + any(List.of("up", "down", "half-up", "half-even")) + " to " + any(List.of("1", "0.1", "0.001"));
            case 0 -> " × " + number();
            case 1 -> " × " + number() + " %";
            case 2 -> ", prorated by calendar days";
            case 3 -> ", " + any(List.of("at most ", "at least ")) + primary(depth);
            default -> " per " + any(List.of("", "", "full ", "started ")) + units() + bounds() + (rarely() ? ", over " + window() : "");
        };
    }

    private String units() {
        boolean one = !rarely();
        String size = one ? "" : number() + " ";
        if (rarely()) {
            Measure noted = any(columns(Column.Sort.NUMBER)).figure();
            var unit = noted.unit().names().english();
            return size + (one ? unit.one() : unit.many()) + " of its " + noted.name();
        }
        Measure measure = any(List.copyOf(lexicon.measures().all()));
        var names = measure.kind() == Measure.Kind.VOLUME ? measure.names().english() : measure.unit().ofDifferences().names().english();
        return size + (one ? names.one() : names.many()) + (measure.kind() == Measure.Kind.VOLUME ? "" : " of the " + measure.name());
    }

    private String bounds() {
        return switch (random.nextInt(6)) {
            case 0 -> ", from " + number() + " to 999999999";
            case 1 -> ", up to " + number();
            case 2 -> ", above " + number();
            case 3 -> " below " + number();
            default -> "";
        };
    }

    private String selection() {
        if (rarely()) {
            return "the month's fees";
        }
        String kinds = any(Kind.selectable()).plural() + (rarely() ? " and " + any(Kind.selectable()).plural() : "");
        return "the " + kinds + (random.nextBoolean() ? " under " + clauses() : "");
    }

    private String clauses() {
        return any(CLAUSES) + (rarely() ? ", " + any(CLAUSES) + " and " + any(CLAUSES) : "");
    }

    // Revisions.

    private String coefficient(int depth) {
        String sum = product(depth) + (rarely() ? " + " + product(depth) : "");
        return switch (random.nextInt(6)) {
            case 0 -> sum + ", rounded " + decimals();
            case 1 -> sum + any(List.of(", at most ", ", at least ")) + number();
            default -> sum;
        };
    }

    private String product(int depth) {
        String product = factor(depth);
        for (int i = random.nextInt(3); depth > 0 && i > 0; i--) {
            product += random.nextBoolean() ? " × " + factor(depth - 1) : " / " + (rarely() ? number() : index());
        }
        return product;
    }

    private String factor(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 3)) {
            case 0 -> number();
            case 1 -> index();
            default -> "(" + coefficient(depth - 1) + ")";
        };
    }

    private String index() {
        String name = any(lexicon.indices().all()).name();
        String month = any(Language.ENGLISH.months());
        String anchor = any(List.of("the anniversary", "the anniversary before", "the start of the contract"));
        return name + " " + switch (random.nextInt(5)) {
            case 0 -> "last published at " + anchor;
            case 1 -> (1 + random.nextInt(99)) + " months before " + anchor;
            case 2 -> "of " + month + " before " + anchor;
            case 3 -> "of Q" + (1 + random.nextInt(4)) + " " + (1990 + random.nextInt(60));
            default -> "of " + month + " " + (1990 + random.nextInt(60));
        };
    }

    private String decimals() {
        return any(List.of("up", "down", "half-up", "half-even")) + " to " + any(List.of("1", "0.1", "0.01", "0.001", "0.0001", "0.00001", "0.000001"));
    }

    private String options() {
        String day = (1 + random.nextInt(30)) + " " + any(Language.ENGLISH.months());
        return (rarely() ? ", on the prices of the year before" : "")
                + (rarely() ? ", amounts rounded " + decimals() : "")
                + (rarely() ? ", the anniversary being " + day : "")
                + (rarely() ? ", with the prices of the month's " + any(List.of("first", "last")) + " day" : "");
    }
}
