package org.avenant.bench;

import java.math.BigDecimal;
import java.util.List;

/** A clause of a generated contract, with its wording as signed and its rules; what it gives is worked out in {@link ByHand}. */
sealed interface Clause {

    String number();

    /** What is signed, after the clause's number. */
    String wording();

    /** Its rules. */
    List<Sentences> rules();

    /** A rule, in sentences. */
    record Sentences(String title, String when, String then) {

        private static final String EVERY_MONTH = "every month";

        String text(String clause) {
            return """

                    rule "%s %s"
                      @clause( "%s" )
                    when
                      %s
                    then
                      %s
                    end
                    """.formatted(clause, title, clause, when, then);
        }
    }

    /** A price for each act. */
    record Fee(String number, Volume volume, BigDecimal price) implements Clause {

        @Override
        public String wording() {
            return volume.title + ": " + words() + ".";
        }

        @Override
        public List<Sentences> rules() {
            return List.of(new Sentences(volume.title, Sentences.EVERY_MONTH, "charge " + words()));
        }

        private String words() {
            return price + " EUR per " + volume.one;
        }
    }

    /** Calls answered at a price up to a bound, and at another above it. */
    record Tiers(String number, BigDecimal first, int bound, BigDecimal then) implements Clause {

        @Override
        public String wording() {
            return "Calls answered, each at the price of its tier: " + first + " EUR from 1 to " + bound + ", " + then + " EUR above " + bound + ".";
        }

        @Override
        public List<Sentences> rules() {
            return List.of(new Sentences(
                    "Calls answered, by tiers", Sentences.EVERY_MONTH,
                    "charge " + first + " EUR per call answered, from 1 to " + bound
                            + "\n  charge " + then + " EUR per call answered, above " + bound));
        }
    }

    /** A bonus from one bound of a rate on, a malus below another, nothing between them: shares of the fees under a clause. */
    record Bands(String number, Rate rate, BigDecimal upper, BigDecimal lower, BigDecimal bonus, BigDecimal malus, String fees)
            implements Clause {

        @Override
        public String wording() {
            return "%s: from %s, a bonus of %s %% of the fees under %s; from %s to below %s, nothing is due; below %s, a malus of %s %% of the fees under %s."
                    .formatted(rate.title, bound(upper), bonus, fees, bound(lower), bound(upper), bound(lower), malus, fees);
        }

        @Override
        public List<Sentences> rules() {
            String rates = "the " + rate.figure;
            return List.of(
                    new Sentences(
                            rate.title + " of " + bound(upper) + " or more", rates + " is at least " + bound(upper),
                            "pay a bonus of " + bonus + " % of the fees under " + fees),
                    new Sentences(
                            rate.title + " from " + bound(lower) + " to below " + bound(upper),
                            rates + " is at least " + bound(lower) + " and below " + bound(upper), "nothing is due"),
                    new Sentences(
                            rate.title + " below " + bound(lower), rates + " is below " + bound(lower),
                            "deduct a malus of " + malus + " % of the fees under " + fees));
        }

        private String bound(BigDecimal bound) {
            return bound + rate.unit;
        }
    }

    /** No bonus below a score. */
    record Gate(String number, BigDecimal score) implements Clause {

        @Override
        public String wording() {
            return "No bonus is due where the satisfaction (CSAT) is below " + score + ".";
        }

        @Override
        public List<Sentences> rules() {
            return List.of(new Sentences("No bonus with a CSAT below " + score, "the CSAT is below " + score, "withhold the bonuses"));
        }
    }

    /** Bonuses and maluses together are limited, either way. */
    record Limit(String number, BigDecimal share) implements Clause {

        @Override
        public String wording() {
            return "The bonuses and maluses of a month, taken together, are at most " + share + " % of the month's fees, either way.";
        }

        @Override
        public List<Sentences> rules() {
            return List.of(new Sentences(
                    "Limit on bonuses and maluses", Sentences.EVERY_MONTH,
                    "limit the bonuses and maluses to at most " + share + " % of the month's fees, either way"));
        }
    }

    /** What fees are charged for. */
    enum Volume {
        E_MAILS("E-mails", "e-mails handled", "e-mail handled"),
        CHATS("Chats", "chats handled", "chat handled"),
        SALES("Sales", "sales made", "sale made"),
        TRAINING("Training", "training hours", "training hour"),
        PRODUCTION("Production", "production hours", "production hour");

        final String title;
        final String figure;
        final String one;

        Volume(String title, String figure, String one) {
            this.title = title;
            this.figure = figure;
            this.one = one;
        }
    }

    /** What bonuses and maluses look at. */
    enum Rate {
        PICKUP("Pickup rate", "pickup rate", " %"),
        RESOLUTION("First-call resolution", "first-call resolution", " %"),
        SATISFACTION("CSAT", "CSAT", "");

        final String title;
        final String figure;
        final String unit;

        Rate(String title, String figure, String unit) {
            this.title = title;
            this.figure = figure;
            this.unit = unit;
        }
    }
}
