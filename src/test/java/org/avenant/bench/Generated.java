package org.avenant.bench;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.avenant.bench.Clause.Bands;
import org.avenant.bench.Clause.Rate;
import org.avenant.bench.Clause.Volume;
import org.avenant.cli.Workspace;

/**
 * A contract drawn at random, always the same for the same number: prices, thresholds and shares are its own, and so are its
 * figures, half of which stand at a threshold, just below it or just above it.
 *
 * @param rules how many rules its clauses have in all: a price list, a gate and a limit; a quarter of the rest are clauses with
 *     a bonus, a neutral band and a malus, of three rules each; what is left are fees per act
 */
record Generated(String id, List<Clause> clauses, List<Month> months) {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int FEWEST_RULES = 8;

    /** The contract of a number, from 1. */
    static Generated of(int number, int rules, int months) {
        if (rules < FEWEST_RULES) {
            throw new IllegalArgumentException("at least " + FEWEST_RULES + " rules");
        }
        Random random = new Random(20_260_101L + number);
        List<Clause> clauses = clauses(rules, random);
        return new Generated("contract-%05d".formatted(number), clauses, months(clauses, months, random));
    }

    private static List<Clause> clauses(int rules, Random random) {
        int bands = (rules - 3) / 4;
        int fees = rules - 3 - 3 * bands;
        List<Clause> clauses = new ArrayList<>();
        clauses.add(new Clause.Tiers("2.1", cents(random, 200, 300), 1000 * random.nextInt(5, 15), cents(random, 100, 200)));
        for (int i = 0; i < fees; i++) {
            clauses.add(new Clause.Fee("2." + (i + 2), Volume.values()[i % Volume.values().length], cents(random, 100, 4000)));
        }
        for (int i = 0; i < bands; i++) {
            clauses.add(bands("3." + (i + 1), Rate.values()[i % 3], "2." + random.nextInt(1, fees + 2), random));
        }
        clauses.add(new Clause.Gate("4.1", BigDecimal.valueOf(random.nextInt(340, 390), 2)));
        clauses.add(new Clause.Limit("4.2", BigDecimal.valueOf(random.nextInt(10, 60), 1)));
        return clauses;
    }

    private static Bands bands(String number, Rate rate, String fees, Random random) {
        boolean score = rate == Rate.SATISFACTION;
        BigDecimal upper = score ? BigDecimal.valueOf(random.nextInt(430, 480), 2) : BigDecimal.valueOf(random.nextInt(82, 97));
        BigDecimal lower = score ? BigDecimal.valueOf(random.nextInt(390, 425), 2) : BigDecimal.valueOf(random.nextInt(70, 80));
        return new Bands(number, rate, upper, lower, tenths(random), tenths(random), fees);
    }

    private static BigDecimal tenths(Random random) {
        return BigDecimal.valueOf(random.nextInt(5, 30), 1);
    }

    private static BigDecimal cents(Random random, int from, int until) {
        return BigDecimal.valueOf(random.nextInt(from, until), 2);
    }

    private static List<Month> months(List<Clause> clauses, int count, Random random) {
        List<Bands> bands = clauses.stream().filter(Bands.class::isInstance).map(Bands.class::cast).toList();
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int offered = 100 * random.nextInt(20, 250);
            int answered = part(offered, bands, Rate.PICKUP, random);
            Map<Volume, Integer> volumes = new EnumMap<>(Volume.class);
            for (Volume volume : Volume.values()) {
                volumes.put(volume, random.nextInt(3000));
            }
            months.add(new Month(
                    FIRST.plusMonths(i), offered, answered, part(answered, bands, Rate.RESOLUTION, random), score(bands, random), volumes));
        }
        return months;
    }

    /** A part of a whole: every other time at a threshold of a rate, or one beside it. */
    private static int part(int whole, List<Bands> bands, Rate rate, Random random) {
        int percent = random.nextBoolean() ? random.nextInt(60, 101) : bound(bands, rate, random).intValue();
        return Math.min(whole, whole * percent / 100 + random.nextInt(3) - 1);
    }

    private static BigDecimal score(List<Bands> bands, Random random) {
        BigDecimal score = random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(320, 500), 2) : bound(bands, Rate.SATISFACTION, random);
        return score.add(BigDecimal.valueOf(random.nextInt(3) - 1, 2)).min(BigDecimal.valueOf(5)).setScale(2);
    }

    /** A bound of some clause about a rate; of all rates where no clause is about this one. */
    private static BigDecimal bound(List<Bands> bands, Rate rate, Random random) {
        List<Bands> own = bands.stream().filter(band -> band.rate() == rate).toList();
        BigDecimal none = rate == Rate.SATISFACTION ? new BigDecimal("4.00") : BigDecimal.valueOf(80);
        Bands one = own.isEmpty() ? null : own.get(random.nextInt(own.size()));
        return one == null ? none : random.nextBoolean() ? one.upper() : one.lower();
    }

    void write(Workspace root) {
        String home = "contracts/" + id + "/";
        root.write(home + "contract.yaml", agreed());
        root.write(home + "text.md", wording());
        StringBuilder facts = new StringBuilder(Month.HEAD);
        months.forEach(month -> facts.append(month.row()));
        root.write(home + "facts.csv", facts.toString());
        root.write("rules/" + id + "/02-fees.dslr", rules("2."));
        root.write("rules/" + id + "/03-service-levels.dslr", rules("3."));
        root.write("rules/" + id + "/04-limits.dslr", rules("4."));
    }

    private String agreed() {
        return """
                client: Client of %s
                provider: Example Contact
                currency: EUR
                from: %s
                until: %s
                language: en
                rounding: half-up
                without rule: [1.1]
                """.formatted(id, FIRST.atDay(1), months.get(months.size() - 1).month().atEndOfMonth());
    }

    private String wording() {
        StringBuilder text = new StringBuilder("# Customer-service contract\n\n**1.1** Euros, before tax.\n");
        clauses.forEach(clause -> text.append("\n**").append(clause.number()).append("** ").append(clause.wording()).append('\n'));
        return text.toString();
    }

    private String rules(String article) {
        StringBuilder text = new StringBuilder("expander en.dsl\n");
        clauses.stream().filter(clause -> clause.number().startsWith(article))
                .forEach(clause -> clause.rules().forEach(rule -> text.append(rule.text(clause.number()))));
        return text.toString();
    }
}
