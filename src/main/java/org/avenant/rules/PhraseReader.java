package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.avenant.amount.Unit;
import org.avenant.facts.CallCount;
import org.avenant.language.Language;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.HoldBound;
import org.avenant.statement.Limit;
import org.avenant.statement.Phrase;
import org.avenant.statement.Proration;
import org.avenant.statement.Repriced;
import org.avenant.statement.Revision;
import org.avenant.statement.Selection;

/**
 * Reads the amount phrases of a rule: {@code 2 % of the fees under 4.2 and 4.3}.
 *
 * <pre>
 * amount    = summand { "+" summand }
 * summand   = primary { suffix }
 * primary   = "(" amount ")" | ("the smaller of" | "the larger of") summand "and" summand
 *           | number "%" "of" (selection | term | "the" money measure ["," "over" window]) | number currency | term
 *           | "what is held under" clause | number "%" "of what is held under" clause
 *           | "its" column | (number "%" | number "/" number) "of its" column
 * term      = "“" name "”"
 * suffix    = "per" ["full" | "started"] [number] unit [bounds] ["," "over" window]
 *           | "×" number ["%"] | "," "prorated by" ("calendar" | "30/360" | "working") "days"
 *           | "," "rounded" rounding "to" step | "," ("at most" | "at least") primary
 * unit      = volume | ("point" | unit of a measure) "of the" kpi | unit of a column "of its" column
 * bounds    = [","] ("from" number "to" number | "up to" number | "above" number | "below" number) [unit of the measure]
 *           | [","] "beyond" number ["%" "of" volume]
 * meaning   = amount | selection | "all lines" ["over" window]
 * beyond    = "beyond" amount | "below" zero currency
 * selection = ("the" kinds ["under" clauses] | "the month's fees" | "the month's invoice") ["over" window]
 * limit     = ("at most" | "at least") amount | "at most" amount "," "either way"
 * </pre>
 *
 * <p>The words are English in DRL; sentences have those of their own language ({@link Word}).
 */
final class PhraseReader {

    private static final int DEEPEST = 8;
    private static final Map<String, String> SYMBOLS = Map.of("€", "EUR", "£", "GBP", "$", "USD");

    private static final Pattern OF = Pattern.compile("(?i)of\\b");
    private static final Pattern FRENCH_OF = Pattern.compile("(?i)(?:de|des|du)\\b|d'");

    private final PhraseCursor cursor;
    private final Lexicon lexicon;
    private final NamedMoneyReader named;
    private int depth;

    PhraseReader(RuleSource source, Token literal, Lexicon lexicon, Dialect dialect) {
        this.cursor = new PhraseCursor(source, literal, dialect, lexicon.currency().code());
        this.lexicon = lexicon;
        this.named = new NamedMoneyReader(cursor, lexicon);
    }

    /** The whole literal as an amount, or empty where it was reported. */
    Optional<Phrase> amount() {
        return whole(() -> demandShallow(readAmount()));
    }

    /** The whole literal as what a term means: an amount, or lines of the statement. */
    Optional<Phrase> meaning() {
        return whole(() -> named.lines().orElseGet(this::readAmount));
    }

    /** Whether the literal counts calls, and is no amount. */
    boolean isOfCalls() {
        return CallsReader.isNext(cursor);
    }

    /** The whole literal as a count of calls, or empty where it was reported. */
    Optional<CallCount> calls() {
        return whole(() -> new CallsReader(cursor.ofCalls(), lexicon).read());
    }

    /** The whole literal as a selection of lines, or empty where it was reported. */
    Optional<Selection> selection() {
        return whole(this::readSelection);
    }

    /** The whole literal as a limit, or empty where it was reported. */
    Optional<Limit> limit() {
        return whole(this::readLimit);
    }

    /** The whole literal as where lines begin to be kept back, or empty where it was reported. */
    Optional<HoldBound> holdBound() {
        return whole(this::readHoldBound);
    }

    /** The whole literal as the sums that a revision is for, or empty where it was reported. */
    Optional<Repriced> repriced() {
        return whole(() -> new SelectionReader(cursor.ofRevision()).readRepriced());
    }

    /** The whole literal as a revision, or empty where it was reported. */
    Optional<Revision> revision() {
        return whole(() -> new RevisionReader(cursor.ofRevision(), lexicon).read());
    }

    private <T> Optional<T> whole(Supplier<T> reading) {
        try {
            T read = reading.get();
            if (!cursor.rest().isEmpty()) {
                throw cursor.unreadable();
            }
            return Optional.of(read);
        } catch (PhraseCursor.Unreadable e) {
            return Optional.empty();
        }
    }

    private Phrase readAmount() {
        Phrase sum = readTerm();
        while (cursor.take("+")) {
            sum = new Phrase.Plus(sum, readTerm());
        }
        return sum;
    }

    /** What is read back has its brackets written out, and may be no deeper than what can be read. */
    private Phrase demandShallow(Phrase phrase) {
        if (depth(phrase) > DEEPEST) {
            cursor.goTo(0);
            throw cursor.unreadable();
        }
        return phrase;
    }

    private static int depth(Phrase phrase) {
        if (phrase instanceof Phrase.Plus sum) {
            return Math.max(depth(sum.first()), depth(sum.second()) + (sum.second() instanceof Phrase.Plus ? 1 : 0));
        }
        int inBrackets = phrase.parts().stream()
                .filter(part -> !(part instanceof Phrase.Money || part instanceof Phrase.Share))
                .mapToInt(PhraseReader::depth)
                .max()
                .orElse(0);
        return inBrackets + (phrase instanceof Phrase.Choice ? 2 : 1);
    }

    private Phrase readTerm() {
        if (++depth > DEEPEST) {
            throw cursor.unreadable();
        }
        Phrase term = readPrimary();
        for (Optional<Phrase> longer = suffix(term); longer.isPresent(); longer = suffix(term)) {
            term = longer.get();
        }
        depth--;
        return term;
    }

    private Phrase readPrimary() {
        if (cursor.take("(")) {
            Phrase inside = readAmount();
            cursor.demand(")");
            return inside;
        }
        boolean smaller = cursor.take(Word.SMALLER);
        if (smaller || cursor.take(Word.LARGER)) {
            Phrase first = readTerm();
            cursor.demand(Word.AND);
            return new Phrase.Choice(smaller, first, readTerm());
        }
        Optional<Phrase> term = named.term();
        if (term.isPresent()) {
            return term.get();
        }
        if (cursor.take(Word.HELD)) {
            return named.held();
        }
        if (cursor.take(Word.ITS)) {
            return new ItsReader(cursor, lexicon).money();
        }
        refuseSign();
        int start = cursor.position();
        BigDecimal number = cursor.number();
        if (cursor.take("/")) {
            return new ItsReader(cursor, lexicon).shareOf(number);
        }
        if (cursor.take("%")) {
            return cursor.take(Word.OF_ITS) ? new ItsReader(cursor, lexicon).percentage(number) : named.share(number);
        }
        refusePoints(number);
        refuseShare(number, start);
        return new Phrase.Money(number, readCurrency());
    }

    /** A share is so many per cent of something, and never so many points of it. */
    private void refusePoints(BigDecimal number) {
        int start = cursor.position();
        String rest = cursor.rest();
        ForeignUnit units = new ForeignUnit(lexicon, cursor.dialect().language());
        Optional<String> point = Optional.of(rest).filter(ForeignUnit::startsWithPoint).flatMap(units::at).filter(ForeignUnit::isPoint);
        if (point.isPresent()) {
            throw cursor.refuse(units.problem(
                    cursor.place(cursor.position(), point.get().length()), Optional.of(number), point.get(), Unit.PERCENT));
        }
        cursor.goTo(start);
    }

    /** 0.03 of something is 3 % of it, and written so. */
    private void refuseShare(BigDecimal number, int start) {
        int end = cursor.position();
        Language language = cursor.dialect().language();
        boolean below = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        if (below && (language == Language.FRENCH ? FRENCH_OF : OF).matcher(cursor.rest()).lookingAt()) {
            BigDecimal percentage = number.movePointRight(2).stripTrailingZeros();
            throw cursor.refuse(new RuleProblem.ShareAsNumber(
                    cursor.place(start, end - start), language.number(number),
                    language.number(percentage.setScale(Math.max(0, percentage.scale()))) + language.unitSpace() + "%"));
        }
        cursor.goTo(end);
    }

    /** Money is written with the code of its currency behind the number. */
    private void refuseSign() {
        Optional<String> sign = SYMBOLS.keySet().stream().filter(cursor.rest()::startsWith).findFirst();
        if (sign.isPresent()) {
            String code = lexicon.currency().code();
            throw cursor.refuse(SYMBOLS.get(sign.get()).equals(code)
                    ? new RuleProblem.CurrencySign(cursor.place(cursor.position(), 1), sign.get(), code)
                    : new RuleProblem.WrongCurrency(cursor.place(cursor.position(), 1), sign.get(), code));
        }
    }

    private Unit readCurrency() {
        if (cursor.dialect() != Dialect.DRL && lexicon.currency().code().equals("EUR") && cursor.take("€")) {
            return lexicon.currency();
        }
        refuseSign();
        String code = cursor.match(SelectionReader.CURRENCY).orElseThrow(cursor::unreadable);
        if (!code.equals(lexicon.currency().code())) {
            throw cursor.refuse(new RuleProblem.WrongCurrency(
                    cursor.place(cursor.position() - code.length(), code.length()), code, lexicon.currency().code()));
        }
        return lexicon.currency();
    }

    private Optional<Phrase> suffix(Phrase term) {
        if (cursor.take(Word.PER)) {
            return Optional.of(new PerUnitReader(cursor, lexicon).read(term));
        }
        if (cursor.take("×") || cursor.take(Word.TIMES)) {
            BigDecimal factor = cursor.number();
            return Optional.of(new Phrase.Times(term, factor, cursor.take("%")));
        }
        int comma = cursor.position();
        Optional<Phrase> longer = cursor.take(",") ? afterComma(term) : Optional.empty();
        cursor.goTo(longer.isPresent() ? cursor.position() : comma);
        return longer;
    }

    private Optional<Phrase> afterComma(Phrase term) {
        if (cursor.take(Word.PRORATED)) {
            return Optional.of(new Phrase.Prorated(term, Proration.CALENDAR_DAYS));
        }
        if (cursor.take(Word.PRORATED_360)) {
            return Optional.of(new Phrase.Prorated(term, Proration.THIRTY_360));
        }
        if (cursor.take(Word.PRORATED_WORKING)) {
            return Optional.of(new Phrase.Prorated(term, Proration.WORKING_DAYS));
        }
        if (cursor.take(Word.ROUNDED)) {
            return Optional.of(new Phrase.Rounded(term, new RoundingReader(cursor).read()));
        }
        boolean most = cursor.take(Word.AT_MOST);
        return most || cursor.take(Word.AT_LEAST)
                ? Optional.of(new Phrase.Bounded(term, most, readPrimary()))
                : Optional.empty();
    }

    private Selection readSelection() {
        return new SelectionReader(cursor).read();
    }

    /** Beyond any bound; below, only what is less than nothing, for nothing else can be made up for by waiting. */
    private HoldBound readHoldBound() {
        if (cursor.take(Word.BEYOND)) {
            return new HoldBound(false, demandShallow(readAmount()));
        }
        cursor.demand(Word.BELOW);
        cursor.rest();
        int start = cursor.position();
        Phrase zero = readPrimary();
        if (!(zero instanceof Phrase.Money money && money.amount().signum() == 0)) {
            int end = cursor.position();
            throw cursor.refuse(new RuleProblem.HoldBelowSum(cursor.place(start, end - start), zero.words(), lexicon.currency().code()));
        }
        return new HoldBound(true, zero);
    }

    private Limit readLimit() {
        boolean most = cursor.take(Word.AT_MOST);
        if (!most) {
            cursor.demand(Word.AT_LEAST);
        }
        Phrase bound = demandShallow(readAmount());
        if (most && cursor.take(",")) {
            cursor.demand(Word.EITHER_WAY);
            return new Limit(Limit.Direction.EITHER_WAY, bound);
        }
        return new Limit(most ? Limit.Direction.AT_MOST : Limit.Direction.AT_LEAST, bound);
    }
}
