package org.avenant.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.avenant.language.IsoDate;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.PlacedProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.YamlProblem;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A value of a YAML file that knows its place, so that every complaint has a line and a column. */
final class Yaml {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

    /** Of very many problems the first will do, for the file is refused already. */
    private static final int ENOUGH = 100;

    private final TextFile file;
    private final YamlNode node;
    private final String key;
    private final Place entry;
    private final List<Problem> problems;

    private Yaml(TextFile file, YamlNode node, String key, Place entry, List<Problem> problems) {
        this.file = file;
        this.node = node;
        this.key = key;
        this.entry = entry;
        this.problems = problems;
    }

    /** A file's top mapping; what is wrong with any value is collected in {@code problems}. */
    static Yaml read(TextFile file, List<Problem> problems) {
        Place whole = Place.of(file.name());
        return YamlTree.of(file).filter(YamlNode.Entries.class::isInstance)
                .map(node -> new Yaml(file, node, "", whole, problems))
                .orElseThrow(() -> new Refusal(new YamlProblem.NoEntries(whole)));
    }

    Place place() {
        int length = node instanceof YamlNode.Scalar scalar ? scalar.text().length() : 1;
        return YamlTree.place(file, node.start(), Math.max(1, length));
    }

    /** Complains of a value, unless something was already said of it. */
    void report(PlacedProblem problem) {
        if (problems.size() < ENOUGH && problems.stream().noneMatch(earlier -> earlier.where().equals(problem.where()))) {
            problems.add(problem);
        }
    }

    /** The entries of a mapping by their keys, in order; each key once. */
    Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        if (!(node instanceof YamlNode.Entries mapping)) {
            report(new YamlProblem.WrongType(place(), key, YamlProblem.Sort.MAPPING));
            return entries;
        }
        for (YamlNode.Entry own : mapping.entries()) {
            Yaml name = new Yaml(file, own.key(), key, entry, problems);
            String text = name.text();
            if (entries.put(text, new Yaml(file, own.value(), text, name.place(), problems)) != null) {
                report(new YamlProblem.KeyTwice(name.place(), text));
            }
        }
        return entries;
    }

    /** The entries of a mapping that may have these keys only; a misspelt one stands for what it is nearest to. */
    Map<String, Yaml> entries(List<String> known) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        entries().forEach((name, value) -> {
            String meant = known.contains(name) || problems.size() >= ENOUGH ? name : Nearest.to(name, known);
            if (!known.contains(name)) {
                report(new YamlProblem.UnknownKey(value.entry, name, meant, known));
            }
            entries.putIfAbsent(meant, value);
        });
        return entries;
    }

    /** Where the key of this value stands; the whole file for its top. */
    Place entry() {
        return entry;
    }

    /** The key of this value. */
    String key() {
        return key;
    }

    /** An entry that must be there, or empty with a complaint. */
    Optional<Yaml> demand(Map<String, Yaml> entries, String name) {
        Optional<Yaml> entry = Optional.ofNullable(entries.get(name));
        if (entry.isEmpty() && node instanceof YamlNode.Entries) {
            problems.add(new YamlProblem.KeyMissing(this.entry, name));
        }
        return entry;
    }

    /** A plain value's text, empty with a complaint where it is a list or a mapping. */
    String text() {
        if (node instanceof YamlNode.Scalar scalar) {
            String text = scalar.text().strip();
            if (scalar.escaped() || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
                demandVisible(text);
            }
            return text;
        }
        report(new YamlProblem.WrongType(place(), key, YamlProblem.Sort.TEXT));
        return "";
    }

    /** An escape can say what is refused where it stands in the file as it is; a value has one line. */
    private void demandVisible(String text) {
        Hidden.in(text.replace('\n', '\0').replace('\t', '\0')).ifPresent(at -> report(
                new DataProblem.HiddenCharacter(place(), Hidden.code(text.charAt(at)))));
    }

    /** A file with one entry's value written anew and all else as it is, remarks too; the same file without that entry. */
    static TextFile edited(TextFile file, String key, String value) {
        Optional<Yaml> entry = Optional.ofNullable(read(file, new ArrayList<>()).entries().get(key));
        return entry.map(found -> {
            String text = file.text().substring(0, found.offset(found.node.start()))
                    + value + file.text().substring(found.offset(found.node.end()));
            return new TextFile(file.name(), text, text.lines().toList());
        }).orElse(file);
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        return file.text().offsetByCodePoints(0, mark.getIndex());
    }

    /** The items of a list; a plain value is a list of one. */
    List<Yaml> items() {
        if (node instanceof YamlNode.Items items) {
            return items.nodes().stream().map(item -> new Yaml(file, item, key, entry, problems)).toList();
        }
        if (node instanceof YamlNode.Scalar) {
            return List.of(this);
        }
        report(new YamlProblem.WrongType(place(), key, YamlProblem.Sort.LIST));
        return List.of();
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        items().forEach(item -> texts.add(item.text()));
        return texts;
    }

    /** A day, or empty with a complaint. */
    Optional<LocalDate> day() {
        Optional<LocalDate> day = IsoDate.day(text());
        if (day.isEmpty()) {
            report(new YamlProblem.NotADay(place(), text()));
        }
        return day;
    }

    /** A plain decimal, or empty with a complaint. */
    Optional<BigDecimal> decimal() {
        if (DECIMAL.matcher(text()).matches()) {
            return Optional.of(new BigDecimal(text()));
        }
        report(new YamlProblem.NotADecimal(place(), text()));
        return Optional.empty();
    }

    /** Complains that the value is none of the words it may be. */
    void refuse(Collection<String> known) {
        report(new YamlProblem.WrongWord(place(), key, text(), Nearest.to(text(), known), known.stream().map(Yaml::shown).toList()));
    }

    /** An empty word would not be seen. */
    private static String shown(String word) {
        return word.isEmpty() ? "\"\"" : word;
    }
}
