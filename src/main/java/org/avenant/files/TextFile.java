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
    private static final int MEGABYTE = 1 << 20;

    /** Of so many characters of a text, one at most is a slip that cannot be seen; where there are more, it is no text. */
    private static final int CONTROLS_OF_A_SLIP = 20;

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
        return Hidden.none(text) ? new TextFile(name, text, text.lines().toList()) : lookedThrough(name, text);
    }

    private static TextFile lookedThrough(String name, String text) {
        if (text.indexOf('\ufffd') >= 0 || Hidden.controls(text) * CONTROLS_OF_A_SLIP > text.length()) {
            throw new Refusal(new DataProblem.NotText(Place.of(name)));
        }
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u0085', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
        String visible = name.endsWith(".md") ? Hidden.withoutBreaks(plain) : plain;
        TextFile file = new TextFile(name, visible, visible.lines().toList());
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
        String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : decodedStrictly(bytes, mark);
    }

    private static String decodedStrictly(byte[] bytes, int mark) {
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

    private void demandVisible() {
        Hidden.in(text).ifPresent(at -> {
            int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            Place place = new Place(name, line, at - text.lastIndexOf('\n', at), 1, Hidden.shown(line(line)));
            throw new Refusal(new DataProblem.HiddenCharacter(place, Hidden.code(text.charAt(at))));
        });
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
