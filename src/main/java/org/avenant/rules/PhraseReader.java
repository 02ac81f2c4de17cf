package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.amount.Counting;
import org.avenant.amount.Unit;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.Measure;
import org.avenant.facts.Window;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Bounds;
import org.avenant.statement.Kind;
import org.avenant.statement.Limit;
import org.avenant.statement.Phrase;
import org.avenant.statement.Selection;

/**
 * Reads the amount phrases of a rule: {@code 2 % of the fees under 4.2 and 4.3}.
 *
 * <pre>
 * amount    = term { "+" term }
 * term      = primary { suffix }
 * primary   = "(" amount ")" | ("the smaller of" | "the larger of") term "and" term
 *           | number "%" "of" selection | number currency
 * suffix    = "per" ["full" | "started"] [number] unit [bounds] ["," "over" window]
 *           | "×" number ["%"] | "," "prorated by calendar days" | "," ("at most" | "at least") term
 * unit      = volume | ("point" | unit of a measure) "of the" kpi
 * bounds    = [","] ("from" number "to" number | "up to" number | "above" number | "below" number) [unit of the measure]
 * selection = "the" kinds ["under" clauses] | "the month's fees"
 * limit     = ("at most" | "at least") amount ["," "either way"]
 * </pre>
 */
final class PhraseReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?(?![\\d.]|,\\d)");
    private static final Pattern NUMBER_LIKE = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}(?![A-Za-z])");
    private static final Pattern CLAUSE = Pattern.compile("[A-Z\\d][\\w.()]*[\\w)]|[A-Z\\d]");
    private static final Pattern WORDS = Pattern.compile("[^,+×()]{1,80}");
    private static final int DEEPEST = 8;

    /** A phrase that cannot be read, already reported. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    private final RuleSource source;
    private final Token literal;
    private final Lexicon lexicon;
    private final String text;
    private int at;
    private int depth;

    PhraseReader(RuleSource source, Token literal, Lexicon lexicon) {
        this.source = source;
        this.literal = literal;
        this.lexicon = lexicon;
        this.text = literal.text();
    }

    /** The whole literal as an amount, or empty where it was reported. */
    Optional<Phrase> amount() {
        return whole(this::readAmount);
    }

    /** The whole literal as a selection of lines, or empty where it was reported. */
    Optional<Selection> selection() {
        return whole(this::readSelection);
    }

    /** The whole literal as a limit, or empty where it was reported. */
    Optional<Limit> limit() {
        return whole(this::readLimit);
    }

    private <T> Optional<T> whole(Supplier<T> reading) {
        try {
            T read = reading.get();
            if (!rest().isEmpty()) {
                throw unreadable();
            }
            return Optional.of(read);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    // Amounts.

    private Phrase readAmount() {
        Phrase sum = readTerm();
        while (take("+")) {
            sum = new Phrase.Plus(sum, readTerm());
        }
        return sum;
    }

    private Phrase readTerm() {
        if (++depth > DEEPEST) {
            throw unreadable();
        }
        Phrase term = readPrimary();
        for (Optional<Phrase> longer = suffix(term); longer.isPresent(); longer = suffix(term)) {
            term = longer.get();
        }
        depth--;
        return term;
    }

    private Phrase readPrimary() {
        if (take("(")) {
            Phrase inside = readAmount();
            demand(")");
            return inside;
        }
        if (takeWords("the smaller of") || takeWords("the larger of")) {
            boolean smaller = text.startsWith("smaller of", at - "smaller of".length());
            Phrase first = readTerm();
            demandWords("and");
            return new Phrase.Choice(smaller, first, readTerm());
        }
        BigDecimal number = number();
        if (take("%")) {
            demandWords("of");
            return new Phrase.Share(number, readSelection());
        }
        return new Phrase.Money(number, currency());
    }

    private Unit currency() {
        String code = match(CURRENCY).orElseThrow(this::unreadable);
        if (!code.equals(lexicon.currency().code())) {
            throw refuse(new RuleProblem.WrongCurrency(placeBefore(code), code, lexicon.currency().code()));
        }
        return lexicon.currency();
    }

    private Optional<Phrase> suffix(Phrase term) {
        if (takeWords("per")) {
            return Optional.of(readPerUnit(term));
        }
        if (take("×") || take("*") || takeWords("x")) {
            BigDecimal factor = number();
            return Optional.of(new Phrase.Times(term, factor, take("%")));
        }
        int comma = at;
        if (take(",")) {
            if (takeWords("prorated by calendar days")) {
                return Optional.of(new Phrase.Prorated(term));
            }
            if (takeWords("at most")) {
                return Optional.of(new Phrase.Bounded(term, true, readTerm()));
            }
            if (takeWords("at least")) {
                return Optional.of(new Phrase.Bounded(term, false, readTerm()));
            }
            at = comma;
        }
        return Optional.empty();
    }

    private Phrase readPerUnit(Phrase price) {
        Counting counting = takeWords("full") ? Counting.FULL : takeWords("started") ? Counting.STARTED : Counting.LINEAR;
        BigDecimal size = peekDigit() ? number() : BigDecimal.ONE;
        if (size.signum() == 0) {
            throw unreadable();
        }
        Measure measure = measure();
        Bounds bounds = bounds(measure);
        return new Phrase.PerUnit(price, counting, size, measure, bounds, window());
    }

    // Units and measures.

    private Measure measure() {
        Optional<Measure> volume = longest(lexicon.measures().all().stream()
                .filter(m -> m.kind() == Measure.Kind.VOLUME)
                .flatMap(m -> Stream.of(m.names().english().one(), m.names().english().many(), m.name()).map(n -> new Named(n, m))));
        return volume.orElseGet(this::unitOfKpi);
    }

    private record Named(String name, Measure measure) {}

    /** The longest declared name wins, so that "call answered in time" is not taken for "call answered". */
    private Optional<Measure> longest(Stream<Named> names) {
        Optional<Named> found = names
                .filter(named -> startsWithWords(named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()));
        found.ifPresent(named -> takeWords(named.name()));
        return found.map(Named::measure);
    }

    private Measure unitOfKpi() {
        skipBlanks();
        int start = at;
        int of = text.indexOf(" of the ", at);
        if (of < 0) {
            throw unknownMeasure(start);
        }
        String unitWords = text.substring(at, of);
        at = of + " of the ".length();
        Measure kpi = longest(lexicon.measures().all().stream()
                        .filter(m -> m.kind() == Measure.Kind.KPI)
                        .map(m -> new Named(m.name(), m)))
                .orElseThrow(() -> unknownMeasure(at));
        Unit unit = kpi.unit().ofDifferences();
        if (!List.of(unit.code(), unit.names().english().one(), unit.names().english().many()).contains(unitWords)) {
            throw refuse(new RuleProblem.UnitMismatch(
                    place(start, unitWords.length()), unitWords, unit.names().english().one()));
        }
        return kpi;
    }

    private Unreadable unknownMeasure(int start) {
        Matcher words = WORDS.matcher(text).region(start, text.length());
        String found = words.lookingAt() ? words.group().strip() : "";
        List<String> known = lexicon.measures().all().stream()
                .map(m -> m.kind() == Measure.Kind.VOLUME ? m.names().english().one() : m.name())
                .toList();
        return refuse(new RuleProblem.UnknownMeasure(place(start, found.length()), found, Nearest.to(found, known)));
    }

    private Bounds bounds(Measure measure) {
        int before = at;
        boolean comma = take(",");
        Optional<Bounds> bounds = Optional.empty();
        if (takeWords("from")) {
            BigDecimal from = number();
            demandWords("to");
            bounds = Optional.of(new Bounds.FromTo(from, boundNumber(measure)));
        } else if (takeWords("up to")) {
            bounds = Optional.of(new Bounds.UpTo(boundNumber(measure)));
        } else if (takeWords("above")) {
            bounds = Optional.of(new Bounds.Above(boundNumber(measure)));
        } else if (takeWords("below")) {
            bounds = Optional.of(new Bounds.Below(boundNumber(measure)));
        } else if (comma) {
            at = before;
        }
        bounds.ifPresent(this::demandOrder);
        return bounds.orElse(new Bounds.Whole());
    }

    private void demandOrder(Bounds bounds) {
        if (bounds instanceof Bounds.FromTo b && b.to().compareTo(b.from()) < 0) {
            throw refuse(new RuleProblem.BoundsBackward(source.place(literal)));
        }
    }

    /** A bound may carry its unit, which must then be the measure's own. */
    private BigDecimal boundNumber(Measure measure) {
        BigDecimal number = number();
        Unit unit = measure.unit();
        boolean named = take("%") && unit.code().equals("%")
                || takeWords(unit.names().english().many())
                || takeWords(unit.names().english().one())
                || takeWords(unit.code());
        if (!named && !rest().isEmpty() && Character.isLetter(rest().charAt(0)) && !startsWithWords("and")) {
            String found = rest().split("[ ,+)]")[0];
            throw refuse(new RuleProblem.UnitMismatch(place(at, found.length()), found, unit.names().english().many()));
        }
        return number;
    }

    private Window window() {
        int before = at;
        if (!take(",") || !takeWords("over")) {
            at = before;
            return Window.THIS_MONTH;
        }
        skipBlanks();
        int end = text.indexOf(',', at) < 0 ? text.length() : text.indexOf(',', at);
        String words = text.substring(at, end).replaceAll("\\).*", "").strip();
        Optional<Window> window = Window.of(words);
        if (window.isEmpty()) {
            throw refuse(new RuleProblem.UnknownWindow(
                    place(at, words.length()), words, Nearest.to(words, Window.examples())));
        }
        at += words.length();
        return window.get();
    }

    // Selections and limits.

    private Selection readSelection() {
        if (takeWords("the month's fees")) {
            return new Selection(EnumSet.of(Kind.FEE), List.of());
        }
        demandWords("the");
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        do {
            kinds.add(kind());
        } while (take(",") || takeWords("and"));
        return new Selection(kinds, takeWords("under") ? clauses() : List.of());
    }

    private Kind kind() {
        for (String plural : Kind.selectable()) {
            if (takeWords(plural)) {
                return Kind.ofPlural(plural).orElseThrow();
            }
        }
        throw unreadable();
    }

    private List<ClauseNumber> clauses() {
        List<ClauseNumber> clauses = new ArrayList<>();
        clauses.add(clause().orElseThrow(this::unreadable));
        while (true) {
            int before = at;
            boolean more = take(",") || takeWords("and");
            Optional<ClauseNumber> next = more ? clause() : Optional.empty();
            if (next.isEmpty()) {
                at = before;
                return clauses;
            }
            clauses.add(next.get());
        }
    }

    /** A number followed by a currency or a percent sign is an amount and no clause. */
    private Optional<ClauseNumber> clause() {
        int before = at;
        Optional<String> number = match(CLAUSE).filter(ClauseNumber::isNumber);
        if (number.isEmpty() || rest().startsWith("%") || CURRENCY.matcher(rest()).lookingAt()) {
            at = before;
            return Optional.empty();
        }
        return number.map(ClauseNumber::new);
    }

    private Limit readLimit() {
        boolean most = takeWords("at most");
        if (!most) {
            demandWords("at least");
        }
        Phrase bound = readAmount();
        boolean eitherWay = take(",") | takeWords("either way");
        if (eitherWay && (!most || !text.stripTrailing().endsWith("either way"))) {
            throw unreadable();
        }
        return new Limit(
                eitherWay ? Limit.Direction.EITHER_WAY : most ? Limit.Direction.AT_MOST : Limit.Direction.AT_LEAST, bound);
    }

    // Letters and digits.

    private BigDecimal number() {
        skipBlanks();
        int start = at;
        Optional<String> number = match(NUMBER);
        if (number.isPresent()) {
            return new BigDecimal(number.get());
        }
        Matcher like = NUMBER_LIKE.matcher(text).region(start, text.length());
        if (like.lookingAt()) {
            throw refuseNumber(start, like.group());
        }
        throw unreadable();
    }

    private Unreadable refuseNumber(int start, String found) {
        boolean oneComma = found.matches("\\d{1,9},\\d{1,6}");
        return refuse(oneComma
                ? new RuleProblem.DecimalComma(
                        place(start, found.length()), found, found.replace(',', '.'),
                        found.matches("\\d+,\\d{3}") ? found.replace(",", "") : "")
                : new RuleProblem.NumberTooLong(place(start, found.length()), 9, 6));
    }

    private boolean peekDigit() {
        return !rest().isEmpty() && Character.isDigit(rest().charAt(0));
    }

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }

    private String rest() {
        skipBlanks();
        return text.substring(at);
    }

    private boolean take(String symbol) {
        boolean there = rest().startsWith(symbol);
        at += there ? symbol.length() : 0;
        return there;
    }

    private boolean startsWithWords(String words) {
        String rest = rest();
        return rest.regionMatches(true, 0, words, 0, words.length())
                && (rest.length() == words.length() || !Character.isLetterOrDigit(rest.charAt(words.length())));
    }

    private boolean takeWords(String words) {
        boolean there = !words.isEmpty() && startsWithWords(words);
        at += there ? words.length() : 0;
        return there;
    }

    private void demand(String symbol) {
        if (!take(symbol)) {
            throw unreadable();
        }
    }

    private void demandWords(String words) {
        if (!takeWords(words)) {
            throw unreadable();
        }
    }

    private Optional<String> match(Pattern pattern) {
        skipBlanks();
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }

    private Unreadable unreadable() {
        String found = rest();
        return refuse(new RuleProblem.PhraseUnreadable(
                place(Math.min(at, Math.max(0, text.length() - 1)), Math.max(1, found.length())),
                text, Constraint.shortened(found)));
    }

    private Unreadable refuse(RuleProblem problem) {
        source.report(problem);
        return new Unreadable();
    }

    private org.avenant.problem.Place placeBefore(String word) {
        return place(at - word.length(), word.length());
    }

    /** A place inside the literal, which starts with its quote. */
    private org.avenant.problem.Place place(int offset, int length) {
        return source.place(literal.offset() + 1 + offset, length);
    }
}
