package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;

/** Walks through the text of a phrase, word by word, and knows where in the file each stands. */
final class PhraseCursor {

    private static final Pattern NUMBER_LIKE = Pattern.compile("\\d[\\d.,]*");

    /** A phrase that cannot be read, already reported. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Unreadable() {
            super(null, null, false, false);
        }
    }

    private final RuleSource source;
    private final Token literal;
    private final Dialect dialect;
    private final String text;
    private final String currency;
    private boolean ofRevision;
    private boolean ofCalls;
    private int at;

    /** @param currency the contract's, for what is shown of amounts */
    PhraseCursor(RuleSource source, Token literal, Dialect dialect, String currency) {
        this.source = source;
        this.literal = literal;
        this.dialect = dialect;
        this.currency = currency;
        this.text = literal.text().replace('\u2019', '\'');
    }

    Dialect dialect() {
        return dialect;
    }

    /** What cannot be read is told as part of a revision. */
    PhraseCursor ofRevision() {
        ofRevision = true;
        return this;
    }

    /** What cannot be read is told as part of a count of calls. */
    PhraseCursor ofCalls() {
        ofCalls = true;
        return this;
    }

    int position() {
        return at;
    }

    void goTo(int position) {
        at = position;
    }

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
    }

    /** What is left, from its first letter. */
    String rest() {
        skipBlanks();
        return text.substring(at);
    }

    boolean take(String symbol) {
        skipBlanks();
        boolean there = text.startsWith(symbol, at);
        at += there ? symbol.length() : 0;
        return there;
    }

    /** Whether these words come next, whole words in either case; an apostrophe ends a word too. */
    boolean startsWithWords(String words) {
        skipBlanks();
        int behind = at + words.length();
        return !words.isEmpty()
                && text.regionMatches(true, at, words, 0, words.length())
                && (words.endsWith("'") || behind == text.length() || !Character.isLetterOrDigit(text.charAt(behind)));
    }

    /** Takes a word in any of its spellings, the longest that fits. */
    boolean take(Word word) {
        String longest = "";
        for (String spelling : word.in(dialect.language())) {
            longest = spelling.length() > longest.length() && startsWithWords(spelling) ? spelling : longest;
        }
        at += longest.length();
        return !longest.isEmpty();
    }

    /** Whether a word stands anywhere further on. */
    boolean goesOnTo(Word word) {
        String rest = rest().toLowerCase(Locale.ROOT);
        return word.in(dialect.language()).stream().anyMatch(rest::contains);
    }

    void demand(Word word) {
        if (!take(word)) {
            throw unreadable();
        }
    }

    boolean takeWords(String words) {
        boolean there = startsWithWords(words);
        at += there ? words.length() : 0;
        return there;
    }

    void demand(String symbol) {
        if (!take(symbol)) {
            throw unreadable();
        }
    }

    Optional<String> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at += matcher.end();
        return Optional.of(matcher.group());
    }

    boolean startsWithDigit() {
        skipBlanks();
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** A number of a size that contracts have, as the dialect writes it. */
    BigDecimal number() {
        Optional<String> number = dialect.numberAt(rest());
        int start = at;
        at += number.map(String::length).orElse(0);
        if (number.isPresent() && startsWithDigit()) {
            match(NUMBER_LIKE);
            String found = text.substring(start, at);
            throw refuse(new RuleProblem.GroupedNumber(place(start, found.length()), found, found.replaceAll("[^\\d.]", "")));
        }
        if (number.filter(dialect::isAmbiguous).isPresent()) {
            throw refuse(dialect.ambiguous(place(start, at - start), number.get()));
        }
        if (number.isPresent()) {
            return dialect.value(number.get());
        }
        Matcher like = NUMBER_LIKE.matcher(rest());
        if (like.lookingAt()) {
            throw refuse(notPlain(like.group()));
        }
        throw unreadable();
    }

    private RuleProblem notPlain(String found) {
        Place place = place(at, found.length());
        if (dialect.isAmbiguous(found)) {
            return dialect.ambiguous(place, found);
        }
        if (dialect == Dialect.FRENCH && found.matches("\\d{1,9}\\.\\d{1,6}")) {
            return new RuleProblem.DecimalPoint(place, found, found.replace('.', ','));
        }
        if (dialect == Dialect.FRENCH && found.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?")) {
            return new RuleProblem.GroupedNumber(place, found, found.replace(".", ""));
        }
        boolean oneComma = found.matches("\\d{1,9},\\d{1,6}");
        if (found.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?") && !found.matches("\\d+,\\d+")) {
            return new RuleProblem.GroupedNumber(place, found, found.replace(",", ""));
        }
        return oneComma
                ? new RuleProblem.DecimalComma(
                        place, found, found.replace(',', '.'),
                        found.matches("\\d+,\\d{3}") ? found.replace(",", "") : "")
                : new RuleProblem.NumberTooLong(place, Constraint.MOST_DIGITS, Constraint.MOST_DECIMALS);
    }

    /** Reports that the phrase cannot be read from here on. */
    Unreadable unreadable() {
        String found = rest();
        Place place = place(Math.min(at, Math.max(0, text.length() - 1)), Math.max(1, found.length()));
        if (ofCalls) {
            return refuse(new RuleProblem.CallsUnreadable(place, text, Constraint.shortened(found)));
        }
        String english = dialect == Dialect.FRENCH ? "" : currency;
        String french = dialect == Dialect.FRENCH ? currency : "";
        return refuse(ofRevision
                ? new RuleProblem.RevisionUnreadable(place, text, Constraint.shortened(found), english, french)
                : new RuleProblem.PhraseUnreadable(place, text, Constraint.shortened(found), english, french));
    }

    Unreadable refuse(RuleProblem problem) {
        source.report(problem);
        return new Unreadable();
    }

    /** A place inside the literal, which starts with its quote. */
    Place place(int offset, int length) {
        return source.place(literal.offset() + 1 + offset, length);
    }
}
