package org.avenant.files;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.avenant.problem.Place;
import org.avenant.problem.Refusal;
import org.avenant.problem.YamlProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes a tree of what the parser finds in a file. Values say themselves what they are: they neither name a type nor
 * stand for values elsewhere.
 */
final class YamlTree {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final String TYPE = "tag:yaml.org,2002:";

    /** The types that values have of themselves. */
    private static final Set<String> PLAIN = Set.of(
            "!", TYPE + "str", TYPE + "int", TYPE + "float", TYPE + "bool", TYPE + "null", TYPE + "seq", TYPE + "map");

    private final TextFile file;
    private final Iterator<Event> events;

    private YamlTree(TextFile file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** The value that is a file's one document, or empty where there is none; fails with a {@link Refusal}. */
    static Optional<YamlNode> of(TextFile file) {
        try {
            return new YamlTree(file, new Parse(SETTINGS).parseString(file.text()).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            throw unreadable(file, e.getProblemMark().filter(mark -> isInside(file, mark)).or(e::getContextMark));
        } catch (YamlEngineException | StackOverflowError e) {
            // Brackets in brackets in brackets, deeper than anything a person writes.
            throw unreadable(file, Optional.empty());
        }
    }

    private Optional<YamlNode> document() {
        next(); // The beginning of the file.
        if (next().getEventId() != Event.ID.DocumentStart) {
            return Optional.empty();
        }
        YamlNode document = node(next());
        next(); // The end of the document.
        Event behind = next();
        if (behind.getEventId() != Event.ID.StreamEnd) {
            throw new Refusal(new YamlProblem.SecondDocument(place(file, behind.getStartMark().orElseThrow(), 1)));
        }
        return Optional.of(document);
    }

    private Event next() {
        return events.next();
    }

    private YamlNode node(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        demandPlain((NodeEvent) event, start);
        if (event instanceof ScalarEvent scalar) {
            boolean escaped = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
            return new YamlNode.Scalar(scalar.getValue(), escaped, start, event.getEndMark().orElseThrow());
        }
        return event.getEventId() == Event.ID.SequenceStart ? items(start) : entries(start);
    }

    private YamlNode items(Mark start) {
        List<YamlNode> nodes = new ArrayList<>();
        Event event = next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            nodes.add(node(event));
        }
        return new YamlNode.Items(nodes, start, event.getEndMark().orElseThrow());
    }

    private YamlNode entries(Mark start) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Event event = next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = next()) {
            entries.add(new YamlNode.Entry(node(event), node(next())));
        }
        return new YamlNode.Entries(entries, start, event.getEndMark().orElseThrow());
    }

    private void demandPlain(NodeEvent event, Mark start) {
        Optional<String> mark = event.getAnchor().map(anchor -> (event instanceof AliasEvent ? "*" : "&") + anchor.getValue())
                .or(() -> type(event).filter(type -> !PLAIN.contains(type)).map(type -> type.replace(TYPE, "!!")));
        if (mark.isPresent()) {
            throw new Refusal(new YamlProblem.NotPlain(place(file, start, mark.get().length()), mark.get()));
        }
    }

    private static Optional<String> type(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    /** What was opened and never closed is missed at the end of the file, and is shown where it was opened. */
    private static boolean isInside(TextFile file, Mark mark) {
        return mark.getLine() < file.lines().size();
    }

    private static Refusal unreadable(TextFile file, Optional<Mark> mark) {
        return new Refusal(new YamlProblem.YamlUnreadable(mark.map(at -> place(file, at, 1)).orElse(Place.of(file.name()))));
    }

    /** A place of so many characters. */
    static Place place(TextFile file, Mark mark, int length) {
        return file.place(mark.getLine() + 1, mark.getColumn() + 1, length);
    }
}
