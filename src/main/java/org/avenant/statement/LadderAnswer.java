package org.avenant.statement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.Phase;
import org.avenant.language.Language;

/**
 * What a month gives under a clause, as a row of a ladder says it.
 *
 * @param clause empty for the total
 * @param amount signed as on a statement; empty where the kind has none
 * @param phase the phase's name, empty for all other kinds
 */
public record LadderAnswer(LadderKind kind, Optional<ClauseNumber> clause, Optional<BigDecimal> amount, String phase) {

    /** The month's total cannot be told yet. */
    public static final LadderAnswer OPEN_TOTAL = new LadderAnswer(LadderKind.UNDECIDED, Optional.empty(), Optional.empty(), "");

    /** An answer that is an amount of a clause. */
    public static LadderAnswer amount(LadderKind kind, ClauseNumber clause, BigDecimal amount) {
        return new LadderAnswer(kind, Optional.of(clause), Optional.of(amount), "");
    }

    /** An answer without an amount. */
    public static LadderAnswer plain(LadderKind kind, ClauseNumber clause) {
        return new LadderAnswer(kind, Optional.of(clause), Optional.empty(), "");
    }

    /** The clause lies in a phase. */
    public static LadderAnswer phase(ClauseNumber clause, String name) {
        return new LadderAnswer(LadderKind.PHASE, Optional.of(clause), Optional.empty(), name);
    }

    /** The month's total. */
    public static LadderAnswer total(BigDecimal amount) {
        return new LadderAnswer(LadderKind.TOTAL, Optional.empty(), Optional.of(amount), "");
    }

    /** Whether two answers say the same, however many zeros their amounts end in. */
    public boolean agrees(LadderAnswer other) {
        boolean sameAmount = amount.isPresent() == other.amount.isPresent()
                && amount.map(a -> a.compareTo(other.amount.orElseThrow()) == 0).orElse(true);
        return sameAmount && kind == other.kind && clause.equals(other.clause) && phase.equals(other.phase);
    }

    /** The kind as a row writes it: {@code bonus}, {@code phase per act}. */
    public String kindWords(Language language) {
        return phase.isEmpty() ? kind.word(language) : kind.word(language) + " " + Phase.words(phase, language);
    }

    /** The whole answer in words: {@code bonus 374.20}. */
    public String words(Language language) {
        return Stream.concat(Stream.of(kindWords(language)), amount.map(language::number).stream())
                .collect(Collectors.joining(" "));
    }
}
