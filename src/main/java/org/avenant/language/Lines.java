package org.avenant.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words broken into lines. */
public final class Lines {

    /** What a terminal shows and a page prints. */
    public static final int WIDTH = 100;

    private static final Pattern BREAK = Pattern.compile("(?<![−+×«]) (?!(?<=[\\d…] )[\\p{L}%]|[:;!?»])");

    private Lines() {}

    /** Breaks between words, but not between a sign and its number, a number and its unit, a word and its French colon. */
    public static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(words)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
