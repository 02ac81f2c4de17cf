package org.avenant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A root of its own for a test: copies of real contracts, to be changed at will. */
public record Workspace(Path root) {

    /** A copy of the project's measures and of some of its contracts with their rules. */
    public static Workspace with(Path root, String... contracts) {
        Workspace workspace = new Workspace(root);
        workspace.copy(Path.of("rules/measures.yaml"), "rules/measures.yaml");
        workspace.copyTree(Path.of("rules/phrasebook"), "rules/phrasebook");
        for (String contract : contracts) {
            workspace.copyTree(Path.of("rules", contract), "rules/" + contract);
            workspace.copyTree(Path.of("contracts", contract), "contracts/" + contract);
        }
        return workspace;
    }

    public Call call(String... arguments) {
        return Call.at(root, arguments);
    }

    /** A check of a contract, but for the remark that no wording is kept: few tests need one. */
    public Call check(String contract, String... options) {
        Call check = call(Stream.concat(Stream.of("check", contract), Stream.of(options)).toArray(String[]::new));
        return check.err().startsWith("wording-not-kept\n") ? new Call(check.code(), check.out(), "") : check;
    }

    /** Keeps, instead of a contract's own ladders, what {@code ladder} prints for some of its clauses. */
    public Workspace ladders(String contract, String language, List<String> clauses) {
        deleteTree("contracts/" + contract + "/ladders");
        clauses.forEach(clause -> write(
                "contracts/" + contract + "/ladders/" + clause + ".csv",
                call("--language", language, "ladder", contract, clause).out()));
        return this;
    }

    public String read(String name) {
        try {
            return Files.readString(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Workspace write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Workspace write(String name, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.write(root.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Workspace append(String name, String text) {
        return write(name, (Files.exists(root.resolve(name)) ? read(name) : "") + text);
    }

    /** Deletes a folder with all that is in it, if there is one. */
    public void deleteTree(String name) {
        try (Stream<Path> paths = Files.walk(root.resolve(name))) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (NoSuchFileException e) {
            // There was none.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Workspace delete(String name) {
        try {
            Files.delete(root.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file; fails if nothing changes, so that no test rests on an edit that missed. */
    public Workspace edit(String name, UnaryOperator<String> change) {
        String before = read(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing changed in " + name);
        }
        return write(name, after);
    }

    public void copyTree(Path from, String to) {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.filter(Files::isRegularFile).forEach(path -> copy(path, to + "/" + from.relativize(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path from, String to) {
        try {
            write(to, Files.readAllBytes(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
