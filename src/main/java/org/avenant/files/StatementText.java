package org.avenant.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Refusal;

/**
 * The file of a statement that somebody sent.
 *
 * @param name the path as it was typed
 */
public record StatementText(String name, String text) {

    private static final int MEGABYTES = 64;

    /** The file of a path, seen from where the call is made; fails with a {@link Refusal} where it cannot be read. */
    public static StatementText read(String name) {
        try {
            return new StatementText(name, TextFile.read(Path.of(name), name, MEGABYTES).text());
        } catch (InvalidPathException e) {
            throw new Refusal(new CallProblem.NotAPath(name));
        }
    }

    /** A place in it, from its line and column on for so many characters. */
    public Place place(int line, int column, int length) {
        String whole = text.lines().skip(line - 1L).findFirst().orElse("");
        return new Place(name, line, column, Math.max(1, Math.min(length, whole.length() - column + 1)), whole);
    }
}
