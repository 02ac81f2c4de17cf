package org.avenant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hostile text and its accepted twin, for the same place in the same files.
 *
 * <p>A family of attacks is a file in {@code attacks/}: remarks; the files they stand in, each from a line
 * {@code file NAME} on, with {@code ◊} in the attack's place; then, for each attack, {@code === its name}, the hostile
 * text, {@code ~~~} and the twin. {@code <U+202E>} is a character that could not be seen, {@code <U+0041 x 300>} three hundred
 * of them; {@code SING} calls the canary.
 *
 * @param files the files by their names, with {@code ◊} in the attack's place
 */
record Attack(String name, Map<String, String> files, String hostile, String twin) {

    private static final Path FAMILIES = Path.of("src/test/resources/attacks");
    private static final Pattern FILE = Pattern.compile("(?ms)^file (\\S+)\n(.*?)(?=^file |\\z)");
    private static final Pattern UNSEEN = Pattern.compile("<U\\+([0-9A-F]{4,6})(?: x (\\d+))?>");

    static List<Attack> all() {
        try (Stream<Path> families = Files.list(FAMILIES)) {
            return families.sorted().flatMap(Attack::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Attack> of(Path family) {
        String[] parts = read(family).split("(?m)^=== ");
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(parts[0]).results().forEach(file -> files.put(file.group(1), file.group(2).stripTrailing() + "\n"));
        String head = family.getFileName().toString().replace(".txt", ": ");
        List<Attack> attacks = new ArrayList<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] pair = part.substring(part.indexOf('\n') + 1).split("(?m)^~~~\n", -1);
            attacks.add(new Attack(head + part.lines().findFirst().orElseThrow(), files, text(pair[0]), text(pair[1])));
        }
        return attacks.stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String written) {
        String seen = written.strip().replace("SING", Canary.class.getName() + ".sing()");
        return UNSEEN.matcher(seen).replaceAll(unseen ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(unseen.group(1), 16))
                        .repeat(Integer.parseInt(Optional.ofNullable(unseen.group(2)).orElse("1")))));
    }

    void writeHostileTo(Workspace workspace) {
        files.forEach((name, frame) -> workspace.write(name, frame.replace("◊", hostile)));
    }

    void writeTwinTo(Workspace workspace) {
        files.forEach((name, frame) -> workspace.write(name, frame.replace("◊", twin)));
    }

    @Override
    public String toString() {
        return name;
    }
}
