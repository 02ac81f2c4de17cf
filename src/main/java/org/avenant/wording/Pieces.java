package org.avenant.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.language.Language;
import org.avenant.wording.Piece.Sort;

/**
 * Cuts a wording into pieces, once from left to right.
 *
 * <p>A number is written as its language writes it, a date in digits is one piece, and hyphens part words, so that
 * "first-call" and "first call" are the same. A letter with a number, as in P0, is a word. What ends a part of a sentence is a stop.
 */
final class Pieces {

    /** Spaces that never break a line stand inside numbers in either language; plain ones in French only. */
    private static final String ENGLISH_NUMBER = "\\d++(?:[,\\u00a0\\u202f\\u2009]\\d{3}(?!\\d)){0,6}+(?:\\.\\d++)?+";
    private static final String FRENCH_NUMBER = "\\d++(?:[ .\\u00a0\\u202f\\u2009]\\d{3}(?!\\d)){0,6}+(?:[,.]\\d++)?+";

    private static final Pattern ENGLISH = pattern(ENGLISH_NUMBER);
    private static final Pattern FRENCH = pattern(FRENCH_NUMBER);

    private Pieces() {}

    private static Pattern pattern(String number) {
        return Pattern.compile(
                "(?<stop>\\n[ \\t]*+\\n|\\n[ \\t]*+(?:[-+#]|\\d{1,3}[.)])[ \\t]|[;:!?|]|\\.(?=\\s|$))"
                        + "|(?<date>\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}(?!\\d))"
                        + "|(?<time>\\d{1,2}:\\d{2}(?!\\d))"
                        + "|(?<word>\\d{1,4}(?:\\.\\d{1,4}){2,9}+(?!\\d)|[A-Z](?:\\.\\d{1,4}){1,9}+"
                        + "|(?<!\\p{L})\\p{L}\\d{1,4}(?![\\p{L}\\d])|\\p{L}[\\p{L}\\p{M}]*+(?:['\\u2019](?:s(?!\\p{L}))?)?|[<>]=|°)"
                        + "|(?<number>" + number + ")"
                        + "|(?<nothing>\\n|[ \\t*_`\\u00a0\\u202f\\u2009-]++)"
                        + "|(?<symbol>.)",
                Pattern.DOTALL);
    }

    /** The pieces of a text; a time of day is none. */
    static List<Piece> of(String text, Language language) {
        Matcher next = (language == Language.FRENCH ? FRENCH : ENGLISH).matcher(text);
        List<Piece> pieces = new ArrayList<>();
        while (next.find()) {
            sort(next).ifPresent(sort -> pieces.add(new Piece(sort, folded(next.group()), next.start(), next.end())));
        }
        return pieces;
    }

    private static Optional<Sort> sort(Matcher found) {
        if (found.group("nothing") != null || found.group("time") != null) {
            return Optional.empty();
        }
        return Optional.of(found.group("number") != null ? Sort.NUMBER
                : found.group("word") != null ? Sort.WORD
                : found.group("date") != null ? Sort.DATE
                : found.group("stop") != null ? Sort.STOP : Sort.SYMBOL);
    }

    /** Capitals and kinds of apostrophe make no other word. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
