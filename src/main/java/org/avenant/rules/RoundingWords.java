package org.avenant.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.amount.Rounding;
import org.avenant.language.Language;

/** The words for a rounding to so many decimals: {@code up to 0.001}, {@code au millième supérieur}. */
final class RoundingWords {

    /** A rounding, as revisions name it. */
    record ToDecimals(Rounding rounding, int decimals) {}

    private static final List<String> PLACES = List.of(
            "à l'unité", "au dixième", "au centième", "au millième", "au dix-millième", "au cent-millième", "au millionième");
    private static final Map<Rounding, List<String>> DIRECTIONS = Map.of(
            Rounding.UP, List.of("supérieur", "supérieure"),
            Rounding.DOWN, List.of("inférieur", "inférieure"),
            Rounding.HALF_UP, List.of("le plus proche", "la plus proche"),
            Rounding.HALF_EVEN, List.of("pair le plus proche", "paire la plus proche"));
    private static final Pattern ENGLISH = Pattern.compile("(up|down|half-up|half-even) to (1|0\\.0{0,5}1)(?![\\d.])");
    private static final Pattern FRENCH = Pattern.compile("(à l'unité|au [-\\p{L}]+ième) "
            + "(supérieure?|inférieure?|le plus proche|la plus proche|pair le plus proche|paire la plus proche)(?!\\p{L})");

    private RoundingWords() {}

    /** The rounding whose words come next, or empty. */
    static Optional<ToDecimals> take(PhraseCursor cursor) {
        boolean french = cursor.dialect().language() == Language.FRENCH;
        Pattern pattern = french ? FRENCH : ENGLISH;
        cursor.rest();
        int start = cursor.position();
        Optional<ToDecimals> read = cursor.match(pattern).flatMap(words -> {
            Matcher matcher = pattern.matcher(words);
            matcher.matches();
            return french ? french(matcher) : english(matcher);
        });
        cursor.goTo(read.isPresent() ? cursor.position() : start);
        return read;
    }

    private static Optional<ToDecimals> english(Matcher words) {
        int decimals = Math.max(0, words.group(2).length() - 2);
        return Rounding.of(words.group(1)).map(rounding -> new ToDecimals(rounding, decimals));
    }

    private static Optional<ToDecimals> french(Matcher words) {
        int decimals = PLACES.indexOf(words.group(1));
        return DIRECTIONS.entrySet().stream()
                .filter(direction -> decimals >= 0 && direction.getValue().get(feminine(decimals)).equals(words.group(2)))
                .findFirst()
                .map(direction -> new ToDecimals(direction.getKey(), decimals));
    }

    private static int feminine(int decimals) {
        return decimals == 0 ? 1 : 0;
    }

    /** The words in French. */
    static String inFrench(Rounding rounding, int decimals) {
        return PLACES.get(decimals) + " " + DIRECTIONS.get(rounding).get(feminine(decimals));
    }
}
