package org.avenant.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.PlacedProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.YamlProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file that knows its place, so that every complaint has a line and a column. */
final class Yaml {

    /** The types that values have of themselves. */
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private static final Pattern DATED = Pattern.compile("\\d{4}-.*");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

    /** Of very many problems the first will do, for the file is refused already. */
    private static final int ENOUGH = 100;

    private final TextFile file;
    private final Node node;
    private final String key;
    private final Place entry;
    private final List<Problem> problems;

    private Yaml(TextFile file, Node node, String key, Place entry, List<Problem> problems) {
        this.file = file;
        this.node = node;
        this.key = key;
        this.entry = entry;
        this.problems = problems;
    }

    /** A file's top mapping; what is wrong with any value is collected in {@code problems}. */
    static Yaml read(TextFile file, List<Problem> problems) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file.name()).setMaxAliasesForCollections(Integer.MAX_VALUE).setAllowRecursiveKeys(true).setAllowNonScalarKeys(true).build();
            Optional<Node> top = new Compose(settings).composeString(file.text());
            top.ifPresent(node -> demandPlain(file, node));
            Place whole = Place.of(file.name());
            return top.filter(MappingNode.class::isInstance)
                    .map(node -> new Yaml(file, node, "", whole, problems))
                    .orElseThrow(() -> new Refusal(new YamlProblem.NoEntries(whole)));
        } catch (MarkedYamlEngineException e) {
            throw unreadable(file, e.getProblemMark().filter(mark -> isInside(file, mark)).or(e::getContextMark));
        } catch (YamlEngineException | StackOverflowError e) {
            // Brackets in brackets in brackets, deeper than anything a person writes.
            throw unreadable(file, Optional.empty());
        }
    }

    /** Values say themselves what they are: they neither name a type nor stand for values elsewhere. */
    private static void demandPlain(TextFile file, Node node) {
        boolean typed = !PLAIN.contains(node.getTag());
        if (typed || node.getAnchor().isPresent()) {
            String mark = typed ? node.getTag().getValue() : "&" + node.getAnchor().orElseThrow().getValue();
            throw new Refusal(new YamlProblem.NotPlain(place(file, node), mark.replace(Tag.PREFIX, "!!")));
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> demandPlain(file, item));
        }
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                demandPlain(file, tuple.getKeyNode());
                demandPlain(file, tuple.getValueNode());
            });
        }
    }

    /** What was opened and never closed is missed at the end of the file, and is shown where it was opened. */
    private static boolean isInside(TextFile file, Mark mark) {
        return mark.getLine() < file.lines().size();
    }

    private static Refusal unreadable(TextFile file, Optional<Mark> mark) {
        return new Refusal(new YamlProblem.YamlUnreadable(mark.map(m -> file.place(m.getLine() + 1, m.getColumn() + 1, 1))
                .orElse(Place.of(file.name()))));
    }

    Place place() {
        return place(file, node);
    }

    private static Place place(TextFile file, Node node) {
        int length = node instanceof ScalarNode scalar ? scalar.getValue().length() : 1;
        return node.getStartMark()
                .map(mark -> file.place(mark.getLine() + 1, mark.getColumn() + 1, Math.max(1, length)))
                .orElse(Place.of(file.name()));
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
        if (!(node instanceof MappingNode mapping)) {
            report(new YamlProblem.WrongType(place(), key, YamlProblem.Sort.MAPPING));
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml name = new Yaml(file, tuple.getKeyNode(), key, entry, problems);
            String text = name.text();
            if (entries.put(text, new Yaml(file, tuple.getValueNode(), text, name.place(), problems)) != null) {
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
        if (entry.isEmpty() && node instanceof MappingNode) {
            problems.add(new YamlProblem.KeyMissing(this.entry, name));
        }
        return entry;
    }

    /** A plain value's text, empty with a complaint where it is a list or a mapping. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            // An escape can say what is refused where it stands in the file as it is.
            Hidden.in(text.replace('\n', '\0').replace('\t', '\0')).ifPresent(at -> report(
                    new DataProblem.HiddenCharacter(place(), Hidden.code(text.charAt(at)))));
            return text;
        }
        report(new YamlProblem.WrongType(place(), key, YamlProblem.Sort.TEXT));
        return "";
    }

    /** A file with one entry's value written anew and all else as it is, remarks too; the same file without that entry. */
    static TextFile edited(TextFile file, String key, String value) {
        Optional<Yaml> entry = Optional.ofNullable(read(file, new ArrayList<>()).entries().get(key));
        return entry.map(found -> {
            String text = file.text().substring(0, found.offset(found.node.getStartMark()))
                    + value + file.text().substring(found.offset(found.node.getEndMark()));
            return new TextFile(file.name(), text, text.lines().toList());
        }).orElse(file);
    }

    /** Marks count code points. */
    private int offset(Optional<Mark> mark) {
        return file.text().offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }

    /** The items of a list; a plain value is a list of one. */
    List<Yaml> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new Yaml(file, item, key, entry, problems)).toList();
        }
        if (node instanceof ScalarNode) {
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
        try {
            if (DATED.matcher(text()).matches()) {
                return Optional.of(LocalDate.parse(text()));
            }
        } catch (DateTimeParseException e) {
            // A thirtieth of February is told like any other text that is no day.
        }
        report(new YamlProblem.NotADay(place(), text()));
        return Optional.empty();
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
