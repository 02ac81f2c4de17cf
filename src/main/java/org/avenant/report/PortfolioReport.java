package org.avenant.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.avenant.language.Blanks;
import org.avenant.language.Language;
import org.avenant.statement.Tally;

/** Many contracts, a line each: its months, what they come to, and how much of it must still be settled; then all of them together. */
public final class PortfolioReport {

    private static final int AMOUNT = 18;

    private final Language language;
    private final Labels labels;
    private final int names;
    private final int months;
    private final Map<String, BigDecimal> totals = new TreeMap<>();
    private final Map<Tally.State, Integer> states = new EnumMap<>(Tally.State.class);
    private int exceptions;

    /**
     * @param names how wide the longest name of a contract is
     * @param range whether several months may be asked for
     */
    public PortfolioReport(Language language, int names, boolean range) {
        this.language = language;
        this.labels = new Labels(language);
        this.names = names;
        this.months = range ? "2026-01..2026-12".length() : "2026-01".length();
    }

    /** The line of a contract. */
    public String line(Tally tally) {
        states.merge(tally.state(), 1, Integer::sum);
        tally.total().ifPresent(total -> totals.merge(tally.currency(), total, BigDecimal::add));
        exceptions += tally.exceptions();
        String amount = tally.total().map(total -> amount(total, tally.currency())).orElse("");
        return (padded(tally.contract(), names) + "  " + padded(tally.months(), months) + "  "
                + " ".repeat(Math.max(0, AMOUNT - amount.length())) + amount + "  " + remarks(tally)).stripTrailing() + "\n";
    }

    /** What all of them come to, by currency. */
    public String end() {
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        parts.add(counted("contract", all));
        totals.forEach((currency, total) -> parts.add(amount(total, currency)));
        parts.addAll(remarks(states.containsKey(Tally.State.PROVISIONAL), exceptions));
        for (Tally.State state : List.of(Tally.State.OUTSIDE_TERM, Tally.State.NOT_EVALUATED)) {
            if (states.containsKey(state)) {
                parts.add(counted(state.word().replace(' ', '-'), states.get(state)));
            }
        }
        return String.join(" · ", parts) + "\n";
    }

    /**
     * How far a call is.
     *
     * @param seconds how long the rest will take, as far as can be told
     */
    public String progress(int done, int all, long seconds) {
        boolean soon = seconds < 90;
        String key = "progress-" + (soon ? "seconds" : "minutes");
        return Blanks.fill(
                labels.get(key), Map.of("done", number(done), "all", number(all), "n", number(soon ? seconds : (seconds + 30) / 60)));
    }

    private String remarks(Tally tally) {
        return switch (tally.state()) {
            case OUTSIDE_TERM, NOT_EVALUATED -> labels.get(tally.state().word().replace(' ', '-'));
            case FINAL, PROVISIONAL -> String.join(", ", remarks(tally.state() == Tally.State.PROVISIONAL, tally.exceptions()));
        };
    }

    private List<String> remarks(boolean provisional, int open) {
        List<String> remarks = new ArrayList<>();
        if (provisional) {
            remarks.add(labels.get("provisional"));
        }
        if (open > 0) {
            remarks.add(counted("exception", open));
        }
        return remarks;
    }

    private String counted(String noun, int n) {
        return Blanks.fill(labels.get(noun + (language.isPlural(BigDecimal.valueOf(n)) ? "-many" : "-one")), Map.of("n", number(n)));
    }

    private String number(long n) {
        return language.number(BigDecimal.valueOf(n));
    }

    private String amount(BigDecimal amount, String currency) {
        return language.number(amount) + language.unitSpace() + currency;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
