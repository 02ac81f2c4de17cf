package org.avenant.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.avenant.cli.Workspace;

/**
 * A bill of 64 metrics, 64 guarantees and 64 discounts: for each of 64 queues a price a ticket, a discount from a number of
 * tickets on, and a malus where too few of them were closed on time. The metrics are the contract's own measures.
 */
record Bill(List<Queue> queues) {

    static final String ID = "bill-of-64";
    static final String MONTH = "2026-01";

    private static final List<String> PLACES = List.of("north", "east", "south", "west", "harbour", "valley", "island", "hill");
    private static final List<String> SUBJECTS = List.of("billing", "order", "return", "repair", "delivery", "account", "sales", "press");

    /**
     * A queue of tickets.
     *
     * @param discount percent of its fee, from so many tickets on
     * @param guarantee percent of the tickets that are to be closed on time, else a malus
     */
    record Queue(int number, String name, BigDecimal price, int from, int discount, int guarantee, int malus, int tickets, int onTime) {

        private BigDecimal fee() {
            return price.multiply(BigDecimal.valueOf(tickets));
        }

        /** What it comes to, by plain arithmetic. */
        BigDecimal total() {
            BigDecimal off = tickets >= from ? share(discount) : BigDecimal.ZERO;
            BigDecimal missed = 100L * onTime < (long) guarantee * tickets ? share(malus) : BigDecimal.ZERO;
            return fee().subtract(off).subtract(missed);
        }

        private BigDecimal share(int percent) {
            return fee().multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.HALF_UP);
        }

        private String measures() {
            return """
                      %1$s tickets:
                        en: [%1$s ticket, %1$s tickets]
                        fr: [ticket %1$s, tickets %1$s]
                        unit: ticket
                      %1$s tickets on time:
                        en: [%1$s ticket on time, %1$s tickets on time]
                        fr: [ticket %1$s à temps, tickets %1$s à temps]
                        unit: ticket
                        within: %1$s tickets
                      %1$s timeliness:
                        fr: ponctualité %1$s
                        unit: "%%"
                        formula: %1$s tickets on time / %1$s tickets
                        scale: [0, 100]
                        decimals: 2
                    """.formatted(name);
        }

        private String wording() {
            return """

                    **2.%1$d** %2$s EUR per %3$s ticket.

                    **3.%1$d** Discount: from %4$d %3$s tickets, %5$d %% of the fees under 2.%1$d; below %4$d, nothing is due.

                    **4.%1$d** Guarantee: %3$s timeliness from %6$d %%, nothing is due; below %6$d %%, a malus of %7$d %% of the fees under 2.%1$d.
                    """.formatted(number, price, name, from, discount, guarantee, malus);
        }

        private String rules() {
            String fees = " % of the fees under 2." + number;
            String tickets = "the number of " + name + " tickets is ";
            return rule("2", "Tickets, " + name, "every month", "charge " + price + " EUR per " + name + " ticket")
                    + rule("3", "From " + from + " " + name + " tickets", tickets + "at least " + from, "reduce the fees by " + discount + fees)
                    + rule("3", "Below " + from + " " + name + " tickets", tickets + "below " + from, "nothing is due")
                    + rule("4", name + " from " + guarantee + " %", "the " + name + " timeliness is at least " + guarantee + " %", "nothing is due")
                    + rule("4", name + " below " + guarantee + " %", "the " + name + " timeliness is below " + guarantee + " %",
                            "deduct a malus of " + malus + fees);
        }

        private String rule(String article, String title, String when, String then) {
            return new Clause.Sentences(title, when, then).text(article + "." + number);
        }
    }

    /** Always the same one. */
    static Bill draw() {
        Random random = new Random(64);
        List<Queue> queues = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            int from = 100 * random.nextInt(5, 50);
            int tickets = from + random.nextInt(3) - 1;
            int guarantee = random.nextInt(70, 98);
            int onTime = Math.min(tickets, tickets * guarantee / 100 + random.nextInt(3) - 1);
            queues.add(new Queue(
                    i + 1, PLACES.get(i / 8) + " " + SUBJECTS.get(i % 8), BigDecimal.valueOf(random.nextInt(100, 900), 2), from,
                    random.nextInt(1, 10), guarantee, random.nextInt(1, 10), tickets, onTime));
        }
        return new Bill(queues);
    }

    BigDecimal total() {
        return queues.stream().map(Queue::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void write(Workspace root) {
        String home = "contracts/" + ID + "/";
        root.write(home + "contract.yaml", """
                client: Example Client
                provider: Example Contact
                currency: EUR
                from: 2026-01-01
                until: 2026-12-31
                language: en
                rounding: half-up
                without rule: [1.1]
                """);
        root.write(home + "measures.yaml", "units:\n  ticket: { en: [ticket, tickets], fr: [ticket, tickets] }\n\nmeasures:\n" + all(Queue::measures));
        root.write(home + "text.md", "# Customer-service contract\n\n**1.1** Euros, before tax.\n" + all(Queue::wording));
        root.write(home + "facts.csv", "month" + all(queue -> "," + queue.name + " tickets," + queue.name + " tickets on time") + "\n"
                + MONTH + all(queue -> "," + queue.tickets + "," + queue.onTime) + "\n");
        root.write("rules/" + ID + "/02-queues.dslr", "expander en.dsl\n" + all(Queue::rules));
    }

    private String all(Function<Queue, String> part) {
        return queues.stream().map(part).collect(Collectors.joining());
    }
}
