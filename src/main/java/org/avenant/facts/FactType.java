package org.avenant.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The facts a rule can ask for, with their fields: one half of what the clause language can say. */
public enum FactType {
    KPI("Kpi", Kpi.class, false,
            Field.key("name", ""), Field.key("over", "this month"), Field.key("rounded", Kpi.NOT_ROUNDED),
            Field.text("unit"), Field.number("value"), Field.number("mean")),
    VOLUME("Volume", Volume.class, false,
            Field.key("name", ""), Field.key("over", "this month"), Field.number("quantity")),
    MONTHS("Months", Months.class, false,
            Field.key("name", ""), Field.key("side", ""), Field.key("over", "the contract so far"),
            Field.key("since", "the start"), Field.whole("inARow"), Field.whole("count")),
    CONTRACT_MONTH("ContractMonth", ContractMonth.class, false,
            Field.whole("number"), Field.whole("fullMonths"), Field.whole("calendarMonth"),
            Field.flag("quarterEnd"), Field.flag("last")),
    /** What else is noted of an incident, a contract decides ({@link IncidentTypes}). */
    INCIDENT("Incident", Incident.class, false,
            Field.key("kind", ""), Field.key("same", Incident.NOTHING), Field.key("over", "this month"), Field.whole("rank")),
    PHASE("Phase", Phase.class, true, Field.key("name", "")),
    OUTCOME("Outcome", Outcome.class, true, Field.text("clause"), Field.text("part"), Field.text("kind")),
    SETTLED("Settled", Settled.class, false,
            Field.key("of", ""), Field.key("over", "this month"), Field.number("amount")),
    POINTS("Points", Points.class, false,
            Field.key("under", Points.EVERY_CLAUSE), Field.key("over", "this month"), Field.number("sum")),
    UNREPORTED("Unreported", Unreported.class, true, Field.key("name", ""));

    private final String word;
    private final Class<? extends Fact> carrier;
    private final boolean mayBeAbsent;
    private final List<Field> fields;

    FactType(String word, Class<? extends Fact> carrier, boolean mayBeAbsent, Field... fields) {
        this.word = word;
        this.carrier = carrier;
        this.mayBeAbsent = mayBeAbsent;
        this.fields = List.of(fields);
    }

    /** The name a rule uses. */
    public String word() {
        return word;
    }

    /** The class of such facts. */
    public Class<? extends Fact> carrier() {
        return carrier;
    }

    /** Whether a month may simply not have such a fact: it is in a phase or it is not. */
    public boolean mayBeAbsent() {
        return mayBeAbsent;
    }

    /** A condition on such a fact, to compare one's own with. */
    public String example() {
        return switch (this) {
            case KPI -> "Kpi( name == \"pickup rate\", value >= 92 )";
            case VOLUME -> "Volume( name == \"calls answered\", quantity > 10000 )";
            case MONTHS -> "Months( name == \"pickup rate\", side == \"below 85\", inARow >= 2 )";
            case CONTRACT_MONTH -> "ContractMonth( number <= 3 )";
            case INCIDENT -> "Incident( kind == \"late delivery\", delay > 15 )";
            case PHASE -> "Phase( name == \"start-up\" )";
            case OUTCOME -> "Outcome( clause == \"5.1\", kind == \"bonus\" )";
            case SETTLED -> "Settled( of == \"the maluses\", over == \"the last 12 months\", amount > 1000 )";
            case POINTS -> "Points( over == \"the previous month\", sum >= 5 )";
            case UNREPORTED -> "Unreported( name == \"CSAT\" )";
        };
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    public static Optional<FactType> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(FactType::word).toList();
    }

    /**
     * A field of a fact.
     *
     * @param standard what a key means when it is not written; empty where it must be
     */
    public record Field(String name, Sort sort, String standard) {

        /** What a field holds: a key picks which fact is meant, the others say something of it. */
        public enum Sort { KEY, TEXT, NUMBER, WHOLE, FLAG }

        static Field key(String name, String standard) {
            return new Field(name, Sort.KEY, standard);
        }

        static Field text(String name) {
            return new Field(name, Sort.TEXT, "");
        }

        static Field number(String name) {
            return new Field(name, Sort.NUMBER, "");
        }

        static Field whole(String name) {
            return new Field(name, Sort.WHOLE, "");
        }

        static Field flag(String name) {
            return new Field(name, Sort.FLAG, "");
        }

        public boolean isKey() {
            return sort == Sort.KEY;
        }

        public boolean isText() {
            return sort == Sort.KEY || sort == Sort.TEXT;
        }

        public boolean isNumber() {
            return sort == Sort.NUMBER || sort == Sort.WHOLE;
        }
    }
}
