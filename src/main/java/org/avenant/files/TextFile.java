package org.avenant.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.problem.CallProblem;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Refusal;

/**
 * A text file in whatever encoding people's programs left it: UTF-8, with or without a byte order mark, UTF-16 with
 * one, or Windows-1252.
 *
 * @param name the path as a person would type it, relative to the root
 * @param text the content with {@code \n} at the end of lines
 * @param lines its lines, so that the place of a problem is not looked for from the top each time
 */
record TextFile(String name, String text, List<String> lines) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern HIDDEN = Pattern.compile("[\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final int MEGABYTE = 1 << 20;

    /** Reads a file of at most so many megabytes; never holds more than that of a larger one. */
    static TextFile read(Path path, String name, int megabytes) {
        if (Files.isDirectory(path)) {
            throw new Refusal(new CallProblem.FileIsFolder(name));
        }
        if (!Files.exists(path)) {
            throw new Refusal(new CallProblem.FileMissing(name));
        }
        byte[] bytes = bytes(path, name, megabytes);
        if (bytes.length > megabytes * MEGABYTE) {
            throw new Refusal(new CallProblem.FileTooLarge(name, megabytes));
        }
        String text = decoded(bytes);
        if (!isText(text)) {
            throw new Refusal(new DataProblem.NotText(Place.of(name)));
        }
        String plain = text.replace("\r\n", "\n").replaceAll("[\\r\\u0085\\u2028\\u2029]", "\n");
        TextFile file = new TextFile(name, plain, plain.lines().toList());
        file.demandVisible();
        return file;
    }

    private static byte[] bytes(Path path, String name, int megabytes) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(megabytes * MEGABYTE + 1);
        } catch (AccessDeniedException e) {
            throw new Refusal(new CallProblem.FileUnreadable(name));
        } catch (IOException e) {
            throw new Refusal(new CallProblem.FileUnreadable(name));
        }
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int mark = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    /** Text has no control characters but tabs and ends of lines. */
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xfffd);
    }

    /** What turns the order of letters around, or steers a screen, lets a reader see another text than is read here. */
    private void demandVisible() {
        Matcher hidden = HIDDEN.matcher(text);
        if (hidden.find()) {
            int line = 1 + (int) text.substring(0, hidden.start()).chars().filter(c -> c == '\n').count();
            int column = hidden.start() - text.lastIndexOf('\n', hidden.start());
            Place place = new Place(name, line, column, 1, HIDDEN.matcher(line(line)).replaceAll("\u2026"));
            throw new Refusal(new DataProblem.HiddenCharacter(place, String.format("U+%04X", (int) hidden.group().charAt(0))));
        }
    }

    /** A line from 1, empty beyond the last. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The place of a line from 1, from a column on. */
    Place place(int line, int column, int length) {
        return new Place(name, line, column, length, line(line));
    }
}
