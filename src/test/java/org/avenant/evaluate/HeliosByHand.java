package org.avenant.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Articles 3 to 6 of helios-telecom after the start-up phase, as a programmer would write them without any of our code. */
final class HeliosByHand {

    private HeliosByHand() {}

    /** The month's lines as {@code clause kind amount}, those of 0.00 left out, and its total. */
    static List<String> lines(int training, int offered, int answered, int resolved, int emails, BigDecimal csat) {
        List<String> lines = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal trainingFee = money(new BigDecimal(32).multiply(new BigDecimal(training)));
        BigDecimal management = money("450");
        BigDecimal calls = money(tier(answered, 0, 10_000, "2.60").add(tier(answered, 10_000, 20_000, "2.45"))
                .add(tier(answered, 20_000, Integer.MAX_VALUE, "2.30")));
        BigDecimal mails = money(new BigDecimal("3.10").multiply(new BigDecimal(emails)));
        total = add(lines, "3.2 fee", trainingFee, total);
        total = add(lines, "3.3 fee", management, total);
        total = add(lines, "4.2 fee", calls, total);
        total = add(lines, "4.3 fee", mails, total);
        BigDecimal base = calls.add(mails);
        BigDecimal pickup = share(base, band(answered, offered, 92, 85), "2", "3");
        BigDecimal resolution = share(base, band(resolved, answered, 78, 70), "1.5", "1.5");
        int satisfied = csat.compareTo(new BigDecimal("4.50")) >= 0 ? 1 : csat.compareTo(new BigDecimal("4.00")) < 0 ? -1 : 0;
        BigDecimal satisfaction = share(base, satisfied, "1", "2");
        boolean gate = csat.compareTo(new BigDecimal("3.80")) < 0;
        BigDecimal net = BigDecimal.ZERO;
        String[] clauses = {"5.1", "5.2", "5.3"};
        BigDecimal[] amounts = {pickup, resolution, satisfaction};
        for (int i = 0; i < clauses.length; i++) {
            if (amounts[i].signum() < 0 || amounts[i].signum() > 0 && !gate) {
                net = net.add(amounts[i]);
                total = add(lines, clauses[i] + (amounts[i].signum() > 0 ? " bonus" : " malus"), amounts[i], total);
            }
        }
        BigDecimal limit = money(base.multiply(new BigDecimal("0.04")));
        BigDecimal bounded = net.min(limit).max(limit.negate());
        total = add(lines, "6.1 cap", bounded.subtract(net), total);
        lines.add("total " + money(total));
        return lines;
    }

    private static BigDecimal tier(int calls, int from, int to, String price) {
        return new BigDecimal(price).multiply(new BigDecimal(Math.max(0, Math.min(calls, to) - from)));
    }

    /** 1 at or above the upper bound, -1 below the lower one, by cross-multiplication; 0 between, and over nothing. */
    private static int band(int part, int whole, int upper, int lower) {
        long hundredfold = 100L * part;
        return whole == 0 ? 0 : hundredfold >= (long) upper * whole ? 1 : hundredfold < (long) lower * whole ? -1 : 0;
    }

    private static BigDecimal share(BigDecimal base, int band, String bonus, String malus) {
        BigDecimal percent = band > 0 ? new BigDecimal(bonus) : band < 0 ? new BigDecimal(malus).negate() : BigDecimal.ZERO;
        return money(base.multiply(percent).movePointLeft(2));
    }

    private static BigDecimal add(List<String> lines, String line, BigDecimal amount, BigDecimal total) {
        if (amount.signum() != 0) {
            lines.add(line + " " + amount);
        }
        return total.add(amount);
    }

    private static BigDecimal money(String amount) {
        return money(new BigDecimal(amount));
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
