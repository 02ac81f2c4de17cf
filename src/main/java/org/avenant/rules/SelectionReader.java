package org.avenant.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.avenant.contract.ClauseNumber;
import org.avenant.statement.Kind;
import org.avenant.statement.Repriced.What;
import org.avenant.statement.Repriced;
import org.avenant.statement.Selection;

/** Reads which lines a phrase means: {@code the fees under 4.2 and 4.3}, {@code the month's fees}. */
final class SelectionReader {

    /** Three capitals: a currency's code. */
    static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}(?![A-Za-z])");

    /** A bracket is the number's own only where the number opened it. */
    private static final Pattern CLAUSE = Pattern.compile("[A-Z\\d](?:[\\w.]|\\(\\w+\\))*(?<!\\.)");

    private final PhraseCursor cursor;

    SelectionReader(PhraseCursor cursor) {
        this.cursor = cursor;
    }

    /** What a gate or a limit means: {@code the bonuses}. */
    Selection read() {
        if (cursor.take(Word.INVOICE)) {
            return new Selection(EnumSet.of(Kind.FEE), List.of());
        }
        cursor.demand(Word.THE);
        return over(selected());
    }

    /** What a percentage is of: {@code of the fees under 4.2}. */
    Selection readBase() {
        cursor.demand(Word.SHARE_OF);
        return over(selected());
    }

    private Selection over(Selection selected) {
        return selected.over(new WindowReader(cursor).read());
    }

    /** All lines, named just before. */
    Selection readAll() {
        return over(Selection.ALL);
    }

    /** The one clause that something is held under. */
    ClauseNumber readClause() {
        return clause().orElseThrow(cursor::unreadable);
    }

    /** Which sums a revision is for: {@code the prices under 4.2}. */
    Repriced readRepriced() {
        cursor.demand(Word.THE);
        boolean prices = cursor.take(Word.PRICES);
        boolean limits = !prices && cursor.take(Word.LIMITS);
        if (!prices && !limits) {
            cursor.demand(Word.AMOUNTS);
        }
        if (!cursor.take(Word.OF_CLAUSES)) {
            cursor.demand(Word.OF_CLAUSE);
        }
        What what = prices ? What.PRICES : limits ? What.LIMITS : What.AMOUNTS;
        return new Repriced(what, clauses());
    }

    private Selection selected() {
        if (cursor.take(Word.ALL_FEES)) {
            return new Selection(EnumSet.of(Kind.FEE), List.of());
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        do {
            kinds.add(kind());
        } while (takeAnd());
        return new Selection(kinds, cursor.take(Word.UNDER) ? clauses() : List.of());
    }

    private Kind kind() {
        return Kind.selectable().stream()
                .filter(kind -> kind.plurals(cursor.dialect().language()).stream().anyMatch(cursor::takeWords))
                .findFirst()
                .orElseThrow(cursor::unreadable);
    }

    /** A comma or an "and" that another kind follows; any other belongs to what comes after the selection. */
    private boolean takeAnd() {
        int before = cursor.position();
        boolean more = (cursor.take(",") || cursor.take(Word.AND))
                && Kind.selectable().stream()
                        .anyMatch(kind -> kind.plurals(cursor.dialect().language()).stream().anyMatch(cursor::startsWithWords));
        cursor.goTo(more ? cursor.position() : before);
        return more;
    }

    private List<ClauseNumber> clauses() {
        List<ClauseNumber> clauses = new ArrayList<>();
        clauses.add(clause().orElseThrow(cursor::unreadable));
        while (true) {
            int before = cursor.position();
            boolean more = cursor.take(",") || cursor.take(Word.AND);
            Optional<ClauseNumber> next = more ? clause() : Optional.empty();
            if (next.isEmpty()) {
                cursor.goTo(before);
                return clauses;
            }
            clauses.add(next.get());
        }
    }

    /** A number followed by a currency or a percent sign is an amount and no clause. */
    private Optional<ClauseNumber> clause() {
        int before = cursor.position();
        boolean amount = cursor.dialect().numberAt(cursor.rest()).filter(this::isAmountFrom).isPresent();
        cursor.goTo(before);
        Optional<String> clause = cursor.match(CLAUSE).filter(ClauseNumber::isNumber);
        if (amount || clause.isEmpty() || isAmountFrom("")) {
            cursor.goTo(before);
            return Optional.empty();
        }
        return clause.map(ClauseNumber::new);
    }

    /** Whether a percent sign or a currency stands behind a number that begins here. */
    private boolean isAmountFrom(String number) {
        cursor.goTo(cursor.position() + number.length());
        String rest = cursor.rest();
        return rest.startsWith("%") || rest.startsWith("€") || CURRENCY.matcher(rest).lookingAt();
    }
}
