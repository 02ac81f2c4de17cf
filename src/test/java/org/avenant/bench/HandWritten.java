package org.avenant.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a programmer writes for helios-telecom alone, without rules and without any of our code: it reads the same files
 * and prints the same statement. Every ratio of the benchmarks is against this; its own rate is stated with them.
 */
public final class HandWritten {

    private static final String[] MONTHS = {
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"
    };
    private static final String[] CLAUSES = {"3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "6.1"};
    private static final BigDecimal SET_UP = new BigDecimal("6000.00");
    private static final BigDecimal TRAINING = new BigDecimal("32.00");
    private static final BigDecimal MANAGEMENT = new BigDecimal("450.00");
    private static final BigDecimal PRODUCTION = new BigDecimal("31.50");
    private static final BigDecimal[] TIERS = {new BigDecimal("2.60"), new BigDecimal("2.45"), new BigDecimal("2.30")};
    private static final BigDecimal MAIL = new BigDecimal("3.10");
    private static final BigDecimal LIMIT = new BigDecimal("0.04");
    private static final BigDecimal[][] SHARES = {
        {new BigDecimal("0.02"), new BigDecimal("-0.03")}, {new BigDecimal("0.015"), new BigDecimal("-0.015")}, {new BigDecimal("0.01"), new BigDecimal("-0.02")}
    };
    private static final BigDecimal GATE = new BigDecimal("3.80");
    private static final BigDecimal SATISFIED = new BigDecimal("4.50");
    private static final BigDecimal UNSATISFIED = new BigDecimal("4.00");
    private static final int FIRST_MONTH = 2025 * 12 + 8;

    /** What the clauses give, in the order of {@link #CLAUSES}; zero where nothing is due. */
    final BigDecimal[] amounts = new BigDecimal[CLAUSES.length];

    /** Of 5.1 to 5.3: 1 where a bonus is due, -1 where a malus is. */
    final int[] bands = new int[3];

    private int year;
    private int month;
    private BigDecimal production;
    private BigDecimal training;
    private int offered;
    private int answered;
    private int resolved;
    private BigDecimal csat;
    private int mails;

    /** Takes the figures of a month, as facts.csv has them in a row. */
    void take(String row) {
        String[] cells = row.split(",");
        take(Integer.parseInt(cells[0].substring(0, 4)), Integer.parseInt(cells[0].substring(5)), new BigDecimal(cells[1]), new BigDecimal(cells[2]),
                Integer.parseInt(cells[3]), Integer.parseInt(cells[4]), Integer.parseInt(cells[5]), new BigDecimal(cells[6]), Integer.parseInt(cells[7]));
    }

    private void take(
            int ofYear, int ofMonth, BigDecimal hours, BigDecimal taught, int calls, int taken, int solved, BigDecimal score, int written) {
        year = ofYear;
        month = ofMonth;
        production = hours;
        training = taught;
        offered = calls;
        answered = taken;
        resolved = solved;
        csat = score;
        mails = written;
    }

    /** The arithmetic of a month, and nothing else; gives its total. */
    BigDecimal compute() {
        boolean first = number() == 1;
        boolean starting = number() <= 7;
        amounts[0] = first ? SET_UP : BigDecimal.ZERO;
        amounts[1] = cents(TRAINING.multiply(training));
        amounts[2] = first ? cents(MANAGEMENT.multiply(BigDecimal.valueOf(15)).divide(BigDecimal.valueOf(30), 10, RoundingMode.HALF_UP)) : MANAGEMENT;
        amounts[3] = starting ? cents(PRODUCTION.multiply(production)) : BigDecimal.ZERO;
        amounts[4] = starting ? BigDecimal.ZERO : cents(tier(0).add(tier(1)).add(tier(2)));
        amounts[5] = starting ? BigDecimal.ZERO : cents(MAIL.multiply(BigDecimal.valueOf(mails)));
        BigDecimal base = amounts[4].add(amounts[5]);
        bands[0] = starting ? 0 : band(answered, offered, 92, 85);
        bands[1] = starting ? 0 : band(resolved, answered, 78, 70);
        bands[2] = starting ? 0 : csat.compareTo(SATISFIED) >= 0 ? 1 : csat.compareTo(UNSATISFIED) < 0 ? -1 : 0;
        BigDecimal net = BigDecimal.ZERO;
        for (int i = 0; i < 3; i++) {
            amounts[6 + i] = bands[i] == 0 || bands[i] > 0 && gated() ? BigDecimal.ZERO : share(i, base);
            net = net.add(amounts[6 + i]);
        }
        BigDecimal limit = cents(base.multiply(LIMIT));
        amounts[9] = net.min(limit).max(limit.negate()).subtract(net);
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            total = total.add(amount);
        }
        return total;
    }

    private int number() {
        return year * 12 + month - 1 - FIRST_MONTH + 1;
    }

    private boolean gated() {
        return csat.compareTo(GATE) < 0;
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private int inTier(int tier) {
        int above = answered - tier * 10_000;
        return Math.max(0, tier == 2 ? above : Math.min(above, 10_000));
    }

    private BigDecimal tier(int tier) {
        return TIERS[tier].multiply(BigDecimal.valueOf(inTier(tier)));
    }

    private static int band(long part, long whole, int upper, int lower) {
        return whole == 0 ? 0 : 100 * part >= upper * whole ? 1 : 100 * part < lower * whole ? -1 : 0;
    }

    private BigDecimal share(int clause, BigDecimal base) {
        return cents(base.multiply(SHARES[clause][bands[clause] > 0 ? 0 : 1]));
    }

    // Printing.

    private final StringBuilder page = new StringBuilder();

    /** Prints a month's statement: {@code ROOT MONTH}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(statement(Path.of(arguments[0]), arguments[1]));
        out.flush();
    }

    static String statement(Path root, String wanted) throws IOException {
        Path home = root.resolve("contracts/helios-telecom");
        List<HandWritten> months = new ArrayList<>();
        for (String line : Files.readAllLines(home.resolve("facts.csv"))) {
            if (Character.isDigit(line.charAt(0)) && line.substring(0, 7).compareTo(wanted) <= 0) {
                HandWritten month = new HandWritten();
                month.take(line);
                months.add(month);
            }
        }
        HandWritten last = months.get(months.size() - 1);
        String client = "";
        String provider = "";
        for (String line : Files.readAllLines(home.resolve("contract.yaml"))) {
            client = line.startsWith("client: ") ? line.substring(8) : client;
            provider = line.startsWith("provider: ") ? line.substring(10) : provider;
        }
        return last.print(client, provider, months);
    }

    /** How many months in a row, this one included, the pickup rate has been below 85 % per act. */
    private static int streak(List<HandWritten> months) {
        int streak = 0;
        for (HandWritten month : months) {
            streak = month.number() > 7 && band(month.answered, month.offered, 92, 85) < 0 ? streak + 1 : 0;
        }
        return streak;
    }

    private String print(String client, String provider, List<HandWritten> months) {
        BigDecimal total = compute();
        String left = "helios-telecom · " + MONTHS[month - 1] + " " + year;
        String right = "Mois du contrat " + number() + ", montants en EUR";
        line(left + " ".repeat(100 - left.length() - right.length()) + right);
        line("Client : " + client + " · Prestataire : " + provider);
        rule();
        row("Article", "Ce qui est dû", "Montant");
        rule();
        fees();
        performance();
        rule();
        row("", "Total", number(total));
        withheld();
        nothing();
        if (streak(months) == 3) {
            line("");
            row("", "Signalements", "");
            wrapped("7.1", "Le taux de décroché est resté inférieur à 85 % pendant trois mois consécutifs : le client peut résilier le contrat.", "", 90);
            StringBuilder rates = new StringBuilder();
            for (HandWritten before : months.subList(months.size() - 4, months.size() - 1)) {
                rates.append("taux de décroché en ").append(MONTHS[before.month - 1]).append(' ').append(before.year).append(' ')
                        .append(rate(before.answered, before.offered)).append("\u00a0; ");
            }
            remark(rates + figure(0));
        }
        return page.toString();
    }

    private void fees() {
        int days = number() == 1 ? 15 : java.time.YearMonth.of(year, month).lengthOfMonth();
        int all = java.time.YearMonth.of(year, month).lengthOfMonth();
        entry(0, "Frais de mise en place", money(SET_UP));
        entry(1, "Formation", number(training.setScale(2)) + "\u00a0heures × " + money(TRAINING));
        entry(2, "Frais de gestion", money(MANAGEMENT) + " × " + days + "/" + all + "\u00a0jours");
        entry(3, "Prestations au temps", number(production) + "\u00a0heures × " + money(PRODUCTION));
        StringBuilder tiers = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            if (inTier(i) > 0) {
                tiers.append(i > 0 ? " + " : "").append(number(inTier(i))).append("\u00a0appels × ").append(money(TIERS[i]));
            }
        }
        entry(4, "Appels traités, par tranches", tiers.toString());
        entry(5, "E-mails traités", number(mails) + "\u00a0e-mails × " + money(MAIL));
        sum("Prix et frais", 0, 6);
    }

    private void performance() {
        for (int i = 0; i < 3; i++) {
            if (amounts[6 + i].signum() != 0) {
                wrapped(CLAUSES[6 + i], title(i) + (bands[i] > 0 ? " · bonus" : " · malus"), number(amounts[6 + i]), 72);
                remark(shareOf(i));
                remark(figure(i));
            }
        }
        if (amounts[9].signum() != 0) {
            BigDecimal limit = cents(amounts[4].add(amounts[5]).multiply(LIMIT));
            boolean malus = amounts[9].signum() > 0;
            StringBuilder net = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                if (amounts[6 + i].signum() != 0) {
                    net.append(net.isEmpty() ? amounts[6 + i].signum() < 0 ? "−" : "" : amounts[6 + i].signum() < 0 ? " − " : " + ")
                            .append(money(amounts[6 + i].abs()));
                }
            }
            row("6.1", "Limite du total net des bonus et malus · plafond", number(amounts[9]));
            remark((malus ? "−" : "") + money(limit) + " − (" + net + "), où " + money(limit) + " = 4\u00a0% × " + base() + ", arrondi");
        }
        if (amounts[6].signum() != 0 || amounts[7].signum() != 0 || amounts[8].signum() != 0) {
            sum("Performance", 6, 10);
        }
    }

    private void withheld() {
        boolean any = false;
        for (int i = 0; i < 3; i++) {
            if (bands[i] > 0 && gated()) {
                heading("Non dus", any);
                any = true;
                wrapped(CLAUSES[6 + i], title(i) + " · bonus, en application de 6.2", number(share(i, amounts[4].add(amounts[5]))), 72);
                remark(shareOf(i));
            }
        }
    }

    private void nothing() {
        boolean any = false;
        for (int i = 0; i < 3 && number() > 7; i++) {
            if (bands[i] == 0) {
                heading("Rien n'est dû au titre de", any);
                any = true;
                row(CLAUSES[6 + i], title(i), "");
                remark(figure(i));
            }
        }
    }

    private void heading(String words, boolean told) {
        if (!told) {
            line("");
            row("", words, "");
        }
    }

    private String title(int clause) {
        String[] names = {"Taux de décroché", "Résolution au premier appel", "Satisfaction"};
        String[][] bounds = {{"92 %", "85 %"}, {"78 %", "70 %"}, {"4,50", "4,00"}};
        String[] bound = bounds[clause];
        return names[clause] + switch (bands[clause]) {
            case 1 -> " à partir de " + bound[0];
            case -1 -> " au-dessous de " + bound[1];
            default -> " de " + bound[1] + " inclus à " + bound[0] + " exclus";
        };
    }

    private String shareOf(int clause) {
        BigDecimal percent = SHARES[clause][bands[clause] > 0 ? 0 : 1].movePointRight(2).stripTrailingZeros();
        return number(percent) + "\u00a0% × " + base();
    }

    private String base() {
        return "(" + money(amounts[4]) + " + " + money(amounts[5]) + ")";
    }

    private String figure(int clause) {
        return switch (clause) {
            case 0 -> "taux de décroché " + rate(answered, offered);
            case 1 -> "taux de résolution au premier appel " + rate(resolved, answered);
            default -> "satisfaction client " + number(csat);
        };
    }

    /** Cut and not rounded, with an ellipsis where something was cut off. */
    private static String rate(int part, int whole) {
        BigDecimal hundredfold = BigDecimal.valueOf(100L * part);
        BigDecimal cut = hundredfold.divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
        boolean exact = cut.multiply(BigDecimal.valueOf(whole)).compareTo(hundredfold) == 0;
        return number(cut) + (exact ? "" : "…") + "\u00a0% (" + number(part) + " / " + number(whole) + ")";
    }

    private void entry(int clause, String title, String formula) {
        if (amounts[clause].signum() != 0) {
            row(CLAUSES[clause], title, number(amounts[clause]));
            remark(formula);
        }
    }

    private void sum(String title, int from, int until) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < until; i++) {
            sum = sum.add(amounts[i]);
        }
        row("", title, number(sum));
    }

    private void rule() {
        line("─".repeat(100));
    }

    private void remark(String words) {
        wrapped("", words, "", 90);
    }

    private void row(String clause, String words, String amount) {
        String start = clause + " ".repeat(10 - clause.length()) + words;
        line(amount.isEmpty() ? start : start + " ".repeat(100 - start.length() - amount.length()) + amount);
    }

    /** Breaks at spaces, but for those behind a sign. */
    private void wrapped(String clause, String words, String amount, int width) {
        String rest = words;
        String number = clause;
        String sum = amount;
        while (rest.length() > width) {
            int cut = rest.lastIndexOf(' ', width);
            while ("−+×".indexOf(rest.charAt(cut - 1)) >= 0 || rest.startsWith(" : ", cut) || rest.startsWith(" %", cut)) {
                cut = rest.lastIndexOf(' ', cut - 1);
            }
            row(number, rest.substring(0, cut), sum);
            rest = rest.substring(cut + 1);
            number = "";
            sum = "";
        }
        row(number, rest, sum);
    }

    private void line(String words) {
        page.append(words).append('\n');
    }

    private static String money(BigDecimal amount) {
        return number(amount) + "\u00a0€";
    }

    private static String number(long whole) {
        return number(BigDecimal.valueOf(whole));
    }

    private static String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, '\u202f');
        }
        return (number.signum() < 0 ? "−" : "") + text + (point < 0 ? "" : "," + plain.substring(point + 1));
    }
}
