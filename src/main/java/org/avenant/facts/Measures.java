package org.avenant.facts;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.avenant.amount.Fraction;

/** Every figure a month can report and every kind of incident, by any of their names in either language. */
public final class Measures {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f_]+");

    private final Map<String, Measure> byName = new LinkedHashMap<>();
    private final Map<String, Measure> byAnyName = new HashMap<>();

    private final IncidentTypes incidents;

    /** Measures without incidents. */
    public Measures(Collection<Measure> measures) {
        this(measures, IncidentTypes.NONE);
    }

    public Measures(Collection<Measure> measures, IncidentTypes incidents) {
        this.incidents = incidents;
        for (Measure measure : measures) {
            byName.put(measure.name(), measure);
            measure.allNames().forEach(name -> byAnyName.put(folded(name), measure));
        }
    }

    /** The measure that goes by a name, in English or French, singular or plural, or empty. */
    public Optional<Measure> find(String anyName) {
        return Optional.ofNullable(byAnyName.get(folded(anyName)));
    }

    /** The measure of a canonical name that is known to exist. */
    public Measure get(String name) {
        return byName.get(name);
    }

    /** What the cells of several stretches of days are together: volumes that each reports; what is none, of one stretch alone. */
    public Map<String, Fraction> together(Collection<Map<String, Fraction>> parts) {
        Map<String, Fraction> together = new LinkedHashMap<>();
        parts.stream().findFirst().stream().flatMap(first -> first.keySet().stream())
                .filter(name -> parts.size() == 1 || get(name).kind() == Measure.Kind.VOLUME)
                .filter(name -> parts.stream().allMatch(part -> part.containsKey(name)))
                .forEach(name -> together.put(name, parts.stream().map(part -> part.get(name)).reduce(Fraction.ZERO, Fraction::plus)));
        return together;
    }

    /** The kinds of incident there are. */
    public IncidentTypes incidents() {
        return incidents;
    }

    public Collection<Measure> all() {
        return byName.values();
    }

    /** Canonical names of one kind, for a person who mistyped one. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measures that && byName.equals(that.byName) && incidents.equals(that.incidents);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /** Case, kinds of space, apostrophe and dash do not make another name. */
    public static String folded(String name) {
        if (isFolded(name)) {
            return name;
        }
        String composed = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        return composed.replace('\u2010', '-').replace('\u2011', '-').replace('\u2019', '\'').strip().toLowerCase(Locale.ROOT);
    }

    /** Most names are folded as they are written: small letters, and single blanks between them. */
    private static boolean isFolded(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'à' && c <= 'ÿ' && c != '÷' || c == '\'' || c == '-';
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
