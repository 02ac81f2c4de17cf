package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.language.Language;

/** How phrases are written: English words and plain numbers in DRL, each language's own numbers in its sentences. */
enum Dialect {
    DRL(Language.ENGLISH, "\\d{1,9}(?:\\.\\d{1,6})?(?![\\d.]|,\\d)"),
    ENGLISH(Language.ENGLISH, "(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.\\d{1,6})?(?![\\d.]|,\\d)"),
    FRENCH(Language.FRENCH, "(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,2}(?!\\d)|\\d{1,9})(?:,\\d{1,6})?(?![\\d.]|,\\d)");

    private final Language language;
    private final Pattern number;

    Dialect(Language language, String number) {
        this.language = language;
        this.number = Pattern.compile(number);
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

    /** The value of a number as written here; its decimals are kept. */
    BigDecimal value(String written) {
        String digits = this == FRENCH
                ? written.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.')
                : written.replace(",", "");
        return new BigDecimal(digits);
    }
}
