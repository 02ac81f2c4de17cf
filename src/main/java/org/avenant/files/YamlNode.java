package org.avenant.files;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What stands in a YAML file, value by value, with where it begins and ends. */
sealed interface YamlNode {

    Mark start();

    Mark end();

    /** @param escaped whether it was written such that escapes can say what the file itself does not show */
    record Scalar(String text, boolean escaped, Mark start, Mark end) implements YamlNode {}

    record Items(List<YamlNode> nodes, Mark start, Mark end) implements YamlNode {}

    record Entries(List<Entry> entries, Mark start, Mark end) implements YamlNode {}

    record Entry(YamlNode key, YamlNode value) {}
}
