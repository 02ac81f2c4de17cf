package org.avenant.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.language.Language;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;

/** How phrases are written: English words and plain numbers in DRL, each language's own numbers in its sentences. */
enum Dialect {
    DRL(Language.ENGLISH, "\\d{1,9}(?:\\.\\d{1,6})?(?![\\d.]|,\\d)", "(?!)"),
    ENGLISH(Language.ENGLISH, "(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.\\d{1,6})?(?![\\d.]|,\\d)", "[1-9]\\d{0,2}\\.\\d{3}"),
    FRENCH(Language.FRENCH, "(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,2}(?!\\d)|\\d{1,9})(?:,\\d{1,6})?(?![\\d.]|,\\d)", "[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Language language;
    private final Pattern number;
    private final Pattern ambiguous;

    Dialect(Language language, String number, String ambiguous) {
        this.language = language;
        this.number = Pattern.compile(number);
        this.ambiguous = Pattern.compile(ambiguous);
    }

    /** The dialect of sentences in a language. */
    static Dialect of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    Language language() {
        return language;
    }

    /** What a number looks like here, as a pattern. */
    String numberPattern() {
        return number.pattern();
    }

    /** The number that a text starts with, as written. */
    Optional<String> numberAt(String text) {
        Matcher matcher = number.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether three digits behind one separator are thousands to some readers and decimals to others. */
    boolean isAmbiguous(String written) {
        return ambiguous.matcher(written).matches();
    }

    /** The problem with an ambiguous number, both readings written so that they are none. */
    RuleProblem ambiguous(Place place, String written) {
        BigDecimal decimals = new BigDecimal(written.replace(',', '.'));
        return new RuleProblem.DecimalComma(
                place, written, written(decimals.stripTrailingZeros()), language.number(decimals.movePointRight(3).setScale(0)));
    }

    /** A number as written here, such that it is not ambiguous. */
    String written(BigDecimal number) {
        String text = language.number(number);
        return isAmbiguous(text) ? language.number(number.setScale(4)) : text;
    }

    /** The value of a number as written here; its decimals are kept. */
    BigDecimal value(String written) {
        String digits = this == FRENCH
                ? written.replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace(',', '.')
                : written.replace(",", "");
        return kept(new BigDecimal(digits));
    }

    /** Whether a text is a number without a sign as DRL writes it, of any length. */
    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** A number with its decimals; a fourth one that is 0 only kept the other three from being read as thousands. */
    static BigDecimal kept(BigDecimal number) {
        boolean filled = number.scale() == 4 && number.unscaledValue().mod(BigInteger.TEN).signum() == 0;
        return filled ? number.setScale(3) : number;
    }
}
