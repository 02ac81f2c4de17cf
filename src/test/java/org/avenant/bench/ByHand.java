package org.avenant.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a month of a generated contract comes to, by plain arithmetic over its clauses, as rows of a statement's CSV. */
final class ByHand {

    private final Month month;
    private final Map<String, BigDecimal> fees = new LinkedHashMap<>();
    private final List<String> rows = new ArrayList<>();
    private BigDecimal net = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;

    private ByHand(Month month) {
        this.month = month;
    }

    static List<String> rows(Generated contract, Month month) {
        ByHand hand = new ByHand(month);
        contract.clauses().forEach(hand::fee);
        BigDecimal gate = contract.clauses().stream()
                .filter(Clause.Gate.class::isInstance).map(clause -> ((Clause.Gate) clause).score()).findFirst().orElseThrow();
        boolean gated = month.satisfaction().compareTo(gate) < 0;
        contract.clauses().forEach(clause -> hand.performance(clause, gated));
        contract.clauses().forEach(hand::limit);
        hand.rows.add(month.month() + ",total,total," + hand.total.toPlainString());
        return hand.rows;
    }

    private void fee(Clause clause) {
        if (clause instanceof Clause.Fee fee) {
            fee(fee.number(), fee.price().multiply(BigDecimal.valueOf(month.volumes().get(fee.volume()))));
        }
        if (clause instanceof Clause.Tiers tiers) {
            int first = Math.min(month.answered(), tiers.bound());
            fee(tiers.number(), tiers.first().multiply(BigDecimal.valueOf(first))
                    .add(tiers.then().multiply(BigDecimal.valueOf(month.answered() - first))));
        }
    }

    private void fee(String clause, BigDecimal exact) {
        BigDecimal amount = cents(exact);
        fees.put(clause, amount);
        line(clause, "fee", amount);
    }

    private void performance(Clause clause, boolean gated) {
        if (clause instanceof Clause.Bands bands) {
            if (atLeast(bands.rate(), bands.upper()) && !gated) {
                share(bands, "bonus", bands.bonus());
            } else if (!atLeast(bands.rate(), bands.lower())) {
                share(bands, "malus", bands.malus().negate());
            }
        }
    }

    private boolean atLeast(Clause.Rate rate, BigDecimal bound) {
        return switch (rate) {
            case PICKUP -> atLeast(month.answered(), month.offered(), bound);
            case RESOLUTION -> atLeast(month.resolved(), month.answered(), bound);
            case SATISFACTION -> month.satisfaction().compareTo(bound) >= 0;
        };
    }

    private static boolean atLeast(int part, int whole, BigDecimal percent) {
        return BigDecimal.valueOf(100L * part).compareTo(percent.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    private void share(Clause.Bands bands, String kind, BigDecimal percent) {
        BigDecimal amount = percent(fees.get(bands.fees()), percent);
        net = net.add(amount);
        line(bands.number(), kind, amount);
    }

    private void limit(Clause clause) {
        if (clause instanceof Clause.Limit limit) {
            BigDecimal most = percent(fees.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), limit.share());
            BigDecimal beyond = net.min(most).max(most.negate()).subtract(net);
            Optional.of(beyond).filter(amount -> amount.signum() != 0).ifPresent(amount -> line(limit.number(), "cap", amount));
        }
    }

    private void line(String clause, String kind, BigDecimal amount) {
        total = total.add(amount);
        if (amount.signum() != 0) {
            rows.add(month.month() + "," + clause + "," + kind + "," + amount.toPlainString());
        }
    }

    private static BigDecimal percent(BigDecimal of, BigDecimal percent) {
        return cents(of.multiply(percent).movePointLeft(2));
    }

    private static BigDecimal cents(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
