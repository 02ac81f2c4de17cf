package org.avenant.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.avenant.contract.ClauseNumber;

/**
 * Sets apart the numbers that state nothing of their clause: other clauses, the scale of a score, names with a number,
 * years, enumerators. Their marks become plain words; the clauses are kept, for what they say counts here too.
 */
final class Apart {

    private final String text;
    private final Vocabulary table;
    private final Set<ClauseNumber> known;
    private final List<Mark> marks;
    private final List<ClauseNumber> cited = new ArrayList<>();

    /**
     * @param marks changed in place
     * @param known the numbers that are clauses
     */
    Apart(String text, Vocabulary table, Set<ClauseNumber> known, List<Mark> marks) {
        this.text = text;
        this.table = table;
        this.known = known;
        this.marks = marks;
        for (int at = 0; at < marks.size(); at++) {
            at = setApart(at);
        }
    }

    /** The clauses that the text cites. */
    List<ClauseNumber> cited() {
        return cited;
    }

    private int setApart(int at) {
        return switch (marks.get(at).role()) {
            case ARTICLE -> citations(at + 1) - 1;
            case SCALE -> scale(at);
            case NAME -> bare(at + 1) ? hide(at + 1) : at;
            case FIRST -> first(at);
            case OPEN -> enumerator(at);
            case NUMBER -> number(at);
            case ORDINAL -> ordinal(at);
            default -> at;
        };
    }

    private int hide(int at) {
        marks.set(at, marks.get(at).as(Role.WORD));
        return at;
    }

    private boolean is(int at, Role role) {
        return at >= 0 && at < marks.size() && marks.get(at).is(role);
    }

    private boolean isWord(int at, String row) {
        return is(at, Role.WORD) && table.has(row, marks.get(at).text());
    }

    /** A number without a unit. */
    private boolean bare(int at) {
        return at < marks.size() && marks.get(at).isNumber() && !isCounted(at);
    }

    private boolean isCounted(int at) {
        return !Measured.at(marks, at).unit().isEmpty();
    }

    // Clauses.

    /** Takes the numbers of clauses from a mark on; the index of the first mark that is none. */
    private int citations(int from) {
        int at = from;
        while (isClause(at)) {
            at = citation(at);
            int next = is(at, Role.COMMA) ? at + 1 : at;
            next = isWord(next, "article.and") ? next + 1 : next;
            next = isWord(next, "article.under") ? next + 1 : next;
            at = next > at && isClause(next) ? next : at;
        }
        return at;
    }

    private boolean isClause(int at) {
        return bare(at) || at < marks.size() && is(at, Role.WORD) && ClauseNumber.isNumber(written(at, at));
    }

    private String written(int from, int to) {
        return text.substring(marks.get(from).start(), marks.get(to).end());
    }

    /** One number, with what stands in brackets directly behind it; the index behind it. */
    private int citation(int at) {
        int end = at;
        while (is(end + 1, Role.OPEN) && is(end + 3, Role.CLOSE) && marks.get(end).end() == marks.get(end + 1).start()) {
            end += 3;
        }
        String number = written(at, end);
        if (ClauseNumber.isNumber(number)) {
            cited.add(new ClauseNumber(number));
        }
        for (int i = at; i <= end; i++) {
            hide(i);
        }
        return end + 1;
    }

    // Numbers that count nothing.

    /** "Out of 5", "a scale of 1 to 5"; not "3 months out of 6". */
    private int scale(int at) {
        int number = at + 1;
        while (number <= at + 2 && is(number, Role.WORD) || is(number, Role.BOUND_NEAR)) {
            number++;
        }
        if (!bare(number) || is(at - 1, Role.UNIT)) {
            return at;
        }
        hide(number);
        boolean goesOn = isWord(number + 1, "range.to") && bare(number + 2);
        return goesOn ? hide(number + 2) : number;
    }

    /** "The first 10,000" keeps its role; "the first month" is the month of that number. */
    private int first(int at) {
        boolean ofMany = is(at + 1, Role.NUMBER) || is(at - 1, Role.NUMBER);
        boolean ordinal = table.all("ordinals-from-1").contains(marks.get(at).text());
        if (!ofMany && ordinal) {
            Mark mark = marks.get(at);
            marks.set(at, new Mark(Role.ORDINAL, mark.text(), Marks.IN_WORDS, BigDecimal.ONE, mark.start(), mark.end()));
            return ordinal(at);
        }
        return at;
    }

    /** "(2)" at the start counts paragraphs; "thirty (30) days" says it twice. */
    private int enumerator(int at) {
        if (!is(at + 1, Role.NUMBER) || !is(at + 2, Role.CLOSE)) {
            return at;
        }
        boolean again = is(at - 1, Role.NUMBER) && marks.get(at - 1).number().compareTo(marks.get(at + 1).number()) == 0;
        if (again) {
            marks.subList(at, at + 3).clear();
            return at - 1;
        }
        return at == 0 || is(at - 1, Role.STOP) ? hide(at + 1) : at;
    }

    private int number(int at) {
        boolean starts = at == 0 || is(at - 1, Role.STOP) && marks.get(at - 1).text().startsWith("\n");
        boolean enumerates = starts && (is(at + 1, Role.CLOSE) || is(at + 1, Role.STOP));
        boolean year = isYear(at) && at > 0 && table.has("year", marks.get(at - 1).text());
        boolean clause = at > 0 && isUnder(at - 1) && known.contains(new ClauseNumber(written(at, at)));
        if (bare(at) && clause) {
            return citations(at) - 1;
        }
        return bare(at) && (enumerates || year) ? hide(at) : at;
    }

    /** "Under 4.1"; "au titre du 4.1". */
    private boolean isUnder(int at) {
        String word = marks.get(at).text();
        boolean three = at > 1 && table.has("article.under", marks.get(at - 2).text() + " " + marks.get(at - 1).text() + " " + word);
        return table.has("article.under", word) || three;
    }

    private boolean isYear(int at) {
        String digits = marks.get(at).text();
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** "First, …" and "a third party" count nothing; "the third month" does. */
    private int ordinal(int at) {
        boolean inWords = marks.get(at).value().equals(Marks.IN_WORDS);
        return inWords && !isCounted(at) ? hide(at) : at;
    }
}
