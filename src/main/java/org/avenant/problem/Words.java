package org.avenant.problem;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.avenant.language.Blanks;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Sentences;

/**
 * Problems in words.
 *
 * <p>A sentence is a {@link Blanks sentence with blanks} for a problem's facts; {@code clausesOne} and {@code clausesMany} are there as a list
 * has one item or several.
 */
public final class Words {

    /** Behind a list's name: there, if the list has one item; or if it has several. */
    static final String ONE = "One";

    static final String MANY = "Many";

    private final Language language;

    public Words(Language language) {
        this.language = language;
    }

    /** Read when the first problem is told: most calls have none. */
    private Properties sentences() {
        return Sentences.of(Words.class, "words", language);
    }

    /** What is so, in one sentence or two. */
    public String sentence(Problem problem) {
        return Blanks.fill(sentences().getProperty(Problem.nameOf(problem.getClass())), facts(problem));
    }

    /** What to do about it; empty where there is nothing to do. */
    public String remedy(Problem problem) {
        return Blanks.fill(sentences().getProperty(Problem.nameOf(problem.getClass()) + ".remedy", ""), facts(problem)).strip();
    }

    /** The words of a sort of problem, with "…" where each has facts of its own; empty for a name that none has. */
    Optional<String> inGeneral(String name) {
        return Optional.ofNullable(sentences().getProperty(name))
                .filter(words -> !name.contains("."))
                .map(words -> words + "\n" + sentences().getProperty(name + ".remedy", ""))
                .map(words -> Blanks.inGeneral(words).strip());
    }

    /** Name, place, excerpt, what is so and what to do: all a person needs, on lines of their own. */
    public String full(Problem problem) {
        String head = problem.where().map(p -> p.address() + "  ").orElse("") + problem.name();
        String excerpt = problem.where().map(Words::excerpt).orElse("");
        String remedy = remedy(problem);
        return head + "\n" + excerpt + sentence(problem) + "\n" + (remedy.isEmpty() ? "" : remedy + "\n");
    }

    private static String excerpt(Place place) {
        if (place.line() == 0 || place.excerpt().isEmpty()) {
            return "";
        }
        String number = String.valueOf(place.line());
        String shown = "  " + number + " | " + place.excerpt() + "\n";
        boolean visible = place.mark() > 0 && place.mark() <= place.excerpt().length() + 1;
        return visible ? shown + "  " + " ".repeat(number.length()) + " | " + marks(place) + "\n" : shown;
    }

    private static String marks(Place place) {
        String before = place.excerpt().substring(0, place.mark() - 1).replaceAll("[^\\t]", " ");
        int room = Math.max(1, place.excerpt().length() - before.length());
        return before + "^".repeat(Math.min(place.length(), room));
    }

    private Map<String, String> facts(Problem problem) {
        Map<String, String> facts = new HashMap<>();
        for (RecordComponent component : problem.getClass().getRecordComponents()) {
            Object value = value(component, problem);
            facts.put(component.getName(), told(value));
            if (value instanceof Collection<?> list) {
                facts.put(component.getName() + ONE, list.size() == 1 ? list.toString() : "");
                facts.put(component.getName() + MANY, list.size() > 1 ? list.toString() : "");
            }
        }
        return facts;
    }

    private static Object value(RecordComponent component, Problem problem) {
        try {
            return component.getAccessor().invoke(problem);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private String told(Object value) {
        if (value instanceof BigDecimal number) {
            return language.number(number);
        }
        if (value instanceof YearMonth month) {
            return language.month(month);
        }
        if (value instanceof LocalDate date) {
            return language.date(date);
        }
        if (value instanceof Names names) {
            return names.in(language).many();
        }
        if (value instanceof Collection<?> list) {
            return language.list(list.stream().map(this::told).toList());
        }
        if (value instanceof Optional<?> some) {
            return some.map(this::told).orElse("");
        }
        return value instanceof Enum<?> word
                ? sentences().getProperty("word." + word.name().toLowerCase(Locale.ROOT))
                : String.valueOf(value);
    }
}
