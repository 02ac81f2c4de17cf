package org.avenant.facts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.contract.Term;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/**
 * Which months a figure covers, seen from a month of the contract.
 *
 * @param n the number in {@code the last 3 months}; the length in months of a quarter, half-year or year; else 0
 */
public record Window(Kind kind, int n) {

    /** The sorts of window; CALENDAR and CONTRACT ones speak in their closing month, "so far" ones in every month. */
    public enum Kind {
        THIS_MONTH, MONTHS_AGO, LAST_MONTHS, MONTHS_BEFORE,
        CALENDAR, CALENDAR_SO_FAR, CONTRACT, CONTRACT_SO_FAR, WHOLE_SO_FAR, WHOLE_BEFORE
    }

    public static final Window THIS_MONTH = new Window(Kind.THIS_MONTH, 0);

    /** No contract runs longer; a larger number is a slip. */
    private static final int MOST_MONTHS = 600;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,3}) months ago|the last (\\d{1,3}) months|the (\\d{1,3}) months before");
    private static final Pattern SPANNED =
            Pattern.compile("the (calendar|contract) (quarter|half-year|year)( so far)?");
    private static final List<String> PLAIN = List.of(
            "this month", "the previous month", "the contract so far", "the contract before this month");

    /** Whether it is the month itself. */
    public boolean isThisMonth() {
        return kind == Kind.THIS_MONTH;
    }

    /** The window that canonical words name, or empty. */
    public static Optional<Window> of(String words) {
        return switch (PLAIN.indexOf(words)) {
            case 0 -> Optional.of(THIS_MONTH);
            case 1 -> Optional.of(new Window(Kind.MONTHS_AGO, 1));
            case 2 -> Optional.of(new Window(Kind.WHOLE_SO_FAR, 0));
            case 3 -> Optional.of(new Window(Kind.WHOLE_BEFORE, 0));
            default -> counted(words);
        };
    }

    private static Optional<Window> counted(String words) {
        Matcher numbered = NUMBERED.matcher(words);
        if (numbered.matches()) {
            return numbered(numbered);
        }
        Matcher spanned = SPANNED.matcher(words);
        return spanned.matches() ? Optional.of(spanned(spanned)) : Optional.empty();
    }

    private static Optional<Window> numbered(Matcher words) {
        int group = words.group(1) != null ? 1 : words.group(2) != null ? 2 : 3;
        int n = Integer.parseInt(words.group(group));
        Kind kind = List.of(Kind.MONTHS_AGO, Kind.LAST_MONTHS, Kind.MONTHS_BEFORE).get(group - 1);
        return n >= 1 && n <= MOST_MONTHS ? Optional.of(new Window(kind, n)) : Optional.empty();
    }

    private static Window spanned(Matcher words) {
        int length = switch (words.group(2)) {
            case "quarter" -> 3;
            case "half-year" -> 6;
            default -> 12;
        };
        boolean soFar = words.group(3) != null;
        return words.group(1).equals("calendar")
                ? new Window(soFar ? Kind.CALENDAR_SO_FAR : Kind.CALENDAR, length)
                : new Window(soFar ? Kind.CONTRACT_SO_FAR : Kind.CONTRACT, length);
    }

    /** Examples of every sort of window, for a person who mistyped one. */
    public static List<String> examples() {
        return Stream.concat(PLAIN.stream(), Stream.of(
                "2 months ago", "the last 3 months", "the 3 months before",
                "the calendar quarter", "the calendar half-year", "the calendar year",
                "the contract quarter", "the contract half-year", "the contract year",
                "the calendar quarter so far", "the calendar year so far",
                "the contract quarter so far", "the contract year so far")).toList();
    }

    /** The same examples in a language. */
    public static List<String> examples(Language language) {
        return examples().stream().map(words -> of(words).orElseThrow().words(language)).toList();
    }

    /** The canonical words. */
    public String words() {
        return switch (kind) {
            case THIS_MONTH -> "this month";
            case MONTHS_AGO -> n == 1 ? "the previous month" : n + " months ago";
            case LAST_MONTHS -> "the last " + n + " months";
            case MONTHS_BEFORE -> "the " + n + " months before";
            case CALENDAR -> "the calendar " + span();
            case CALENDAR_SO_FAR -> "the calendar " + span() + " so far";
            case CONTRACT -> "the contract " + span();
            case CONTRACT_SO_FAR -> "the contract " + span() + " so far";
            case WHOLE_SO_FAR -> "the contract so far";
            case WHOLE_BEFORE -> "the contract before this month";
        };
    }

    /** What a measure is called over this window: {@code pickup rate over the calendar quarter}. */
    public Names label(Names measure) {
        return kind == Kind.THIS_MONTH
                ? measure
                : new Names(
                        over(measure.english(), " over " + words()), over(measure.french(), " sur " + inFrench()));
    }

    /** The words in both languages. */
    public Names names() {
        return new Names(new Noun(words(), words()), new Noun(inFrench(), inFrench()));
    }

    private static Noun over(Noun noun, String tail) {
        return new Noun(noun.one() + tail, noun.many() + tail, noun.feminine());
    }

    /** The words in a language; the English ones are canonical. */
    public String words(Language language) {
        return language == Language.FRENCH ? inFrench() : words();
    }

    /** The window that words of a language name, or empty. */
    public static Optional<Window> of(String words, Language language) {
        return language == Language.FRENCH ? ofFrench(words) : of(words);
    }

    /** French words differ from window to window by one number at most. */
    private static Optional<Window> ofFrench(String words) {
        Matcher digits = DIGITS.matcher(words);
        int number = digits.find() ? Integer.parseInt(digits.group()) : 1;
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Stream.of(number, 3, 6, 12).map(n -> new Window(kind, n)))
                .filter(window -> window.inFrench().equals(words))
                .findFirst()
                .flatMap(window -> of(window.words()));
    }

    private String inFrench() {
        return switch (kind) {
            case THIS_MONTH -> "ce mois";
            case MONTHS_AGO -> n == 1 ? "le mois précédent" : "le mois situé " + n + " mois plus tôt";
            case LAST_MONTHS -> "les " + n + " derniers mois";
            case MONTHS_BEFORE -> "les " + n + " mois précédents";
            case CALENDAR -> frenchSpan() + civil();
            case CALENDAR_SO_FAR -> frenchSpan() + civil() + " en cours";
            case CONTRACT -> frenchSpan() + " du contrat";
            case CONTRACT_SO_FAR -> frenchSpan() + " du contrat en cours";
            case WHOLE_SO_FAR -> "tout le contrat à ce jour";
            case WHOLE_BEFORE -> "le contrat avant ce mois";
        };
    }

    private String frenchSpan() {
        return n == 3 ? "le trimestre" : n == 6 ? "le semestre" : "l'année";
    }

    private String civil() {
        return n == 12 ? " civile" : " civil";
    }

    private String span() {
        return n == 3 ? "quarter" : n == 6 ? "half-year" : "year";
    }

    /** The months covered, those of the term only, in order; empty where the window has nothing to say this month. */
    public List<YearMonth> months(YearMonth at, Term term) {
        YearMonth previous = at.minusMonths(1);
        return switch (kind) {
            case THIS_MONTH -> List.of(at);
            case MONTHS_AGO -> within(at.minusMonths(n), at.minusMonths(n), term);
            case LAST_MONTHS -> within(at.minusMonths(n - 1L), at, term);
            case MONTHS_BEFORE -> within(at.minusMonths(n), previous, term);
            case CALENDAR -> closes(at, at.getMonthValue(), term) ? within(calendarStart(at), at, term) : List.of();
            case CALENDAR_SO_FAR -> within(calendarStart(at), at, term);
            case CONTRACT -> closes(at, term.monthsIntoYear(at) + 1, term) ? within(contractStart(at, term), at, term) : List.of();
            case CONTRACT_SO_FAR -> within(contractStart(at, term), at, term);
            case WHOLE_SO_FAR -> within(term.firstMonth(), at, term);
            case WHOLE_BEFORE -> within(term.firstMonth(), previous, term);
        };
    }

    /** Whether it speaks in its last month only. */
    public boolean closes() {
        return kind == Kind.CALENDAR || kind == Kind.CONTRACT;
    }

    /** Whether it is of some days of a month as well as of all of it: of the days themselves, or it speaks once all its days are over. */
    public boolean isOfDays() {
        return equals(THIS_MONTH) || closes();
    }

    /** Whether it covers the month it is seen from, and not only months before it. */
    public boolean reachesThisMonth() {
        return kind != Kind.MONTHS_AGO && kind != Kind.MONTHS_BEFORE && kind != Kind.WHOLE_BEFORE;
    }

    /** How many months it covers when it is full; the whole contract comes last. */
    public int length() {
        return switch (kind) {
            case THIS_MONTH, MONTHS_AGO -> 1;
            case WHOLE_SO_FAR, WHOLE_BEFORE -> MOST_MONTHS;
            default -> n;
        };
    }

    private boolean closes(YearMonth at, int ordinal, Term term) {
        return ordinal % n == 0 || at.equals(term.lastMonth());
    }

    private YearMonth calendarStart(YearMonth at) {
        return at.minusMonths((at.getMonthValue() - 1) % n);
    }

    private YearMonth contractStart(YearMonth at, Term term) {
        return at.minusMonths(term.monthsIntoYear(at) % n);
    }

    private static List<YearMonth> within(YearMonth from, YearMonth until, Term term) {
        List<YearMonth> within = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            if (term.contains(month)) {
                within.add(month);
            }
        }
        return within;
    }
}
