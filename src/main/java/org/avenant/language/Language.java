package org.avenant.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language Avenant speaks and reads. */
public enum Language {
    ENGLISH("en", ',', '.', " ", "and", "January February March April May June July August September October November December"),
    FRENCH("fr", '\u202f', ',', "\u00a0", "et", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre");

    private final String code;
    private final char grouping;
    private final char point;
    private final String unitSpace;
    private final String and;
    private final List<String> months;

    Language(String code, char grouping, char point, String unitSpace, String and, String months) {
        this.code = code;
        this.grouping = grouping;
        this.point = point;
        this.unitSpace = unitSpace;
        this.and = and;
        this.months = List.of(months.split(" "));
    }

    /** The two-letter code used in files and options: {@code en}, {@code fr}. */
    public String code() {
        return code;
    }

    /** The language of a code, or empty for any other text. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language a person's machine is set to; English where Avenant does not speak it. */
    public static Language ofMachine() {
        return of(Locale.getDefault().getLanguage()).orElse(ENGLISH);
    }

    /** A number with all the decimals it carries, digits in groups of three: {@code 10,000.50}, {@code 10 000,50}. */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String decimals = dot < 0 ? "" : point + plain.substring(dot + 1);
        return (number.signum() < 0 ? "\u2212" : "") + grouped(whole) + decimals;
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, grouping);
        }
        return text.toString();
    }

    /** What stands between a number and its unit, never broken over two lines in French. */
    public String unitSpace() {
        return unitSpace;
    }

    /** Whether this many of something takes the plural: all but one in English, two and more in French. */
    public boolean isPlural(BigDecimal number) {
        return this == ENGLISH
                ? number.abs().compareTo(BigDecimal.ONE) != 0
                : number.abs().compareTo(BigDecimal.valueOf(2)) >= 0;
    }

    /** The names of the months, January first. */
    public List<String> months() {
        return months;
    }

    /** {@code April 2026}, {@code avril 2026}. */
    public String month(YearMonth month) {
        return months.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** {@code 16 September 2025}, {@code 16 septembre 2025}, {@code 1er mai 2026}. */
    public String date(LocalDate date) {
        return day(MonthDay.from(date)) + " " + date.getYear();
    }

    /** {@code 1 July}, {@code 1er juillet}. */
    public String day(MonthDay date) {
        return dayOfMonth(date) + " " + months.get(date.getMonthValue() - 1);
    }

    /** {@code 1}, {@code 1er}. */
    private String dayOfMonth(MonthDay date) {
        return this == FRENCH && date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    }

    /**
     * {@code from 15 to 30 April 2026}, {@code du 15 au 30 avril 2026}, {@code on 15 April 2026}; the month and the year
     * are said once where both ends share them.
     */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return (this == FRENCH ? "le " : "on ") + date(first);
        }
        boolean oneYear = first.getYear() == last.getYear();
        MonthDay begin = MonthDay.from(first);
        String from = !oneYear ? date(first) : first.getMonth() == last.getMonth() ? dayOfMonth(begin) : day(begin);
        return (this == FRENCH ? "du " : "from ") + from + (this == FRENCH ? " au " : " to ") + date(last);
    }

    /** {@code “a”}, {@code « a »}. */
    public String quoted(String words) {
        return this == FRENCH ? "«\u00a0" + words + "\u00a0»" : "\u201c" + words + "\u201d";
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + and + " " + items.get(last);
    }
}
