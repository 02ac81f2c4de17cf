package org.avenant.facts;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.Anniversaries;
import org.avenant.language.French;
import org.avenant.language.Language;

/** Which value of an index a clause means, seen from the day on which a price is revised. */
public sealed interface IndexReading {

    /** A day that a reading starts from. */
    enum Anchor {
        ANNIVERSARY("the anniversary", "la date anniversaire", "à la date anniversaire"),
        YEAR_BEFORE("the anniversary before", "la date anniversaire précédente", "à la date anniversaire précédente"),
        START("the start of the contract", "le début du contrat", "au début du contrat");

        private final String english;
        private final String french;
        private final String atInFrench;

        Anchor(String english, String french, String atInFrench) {
            this.english = english;
            this.french = french;
            this.atInFrench = atInFrench;
        }

        /** The name of the day, as it stands behind "before". */
        public String words(Language language) {
            return language == Language.FRENCH ? french : english;
        }

        /** The words for being on that day. */
        public String at(Language language) {
            return language == Language.FRENCH ? atInFrench : "at " + english;
        }

        LocalDate day(LocalDate anniversary, Anniversaries all) {
            return switch (this) {
                case ANNIVERSARY -> anniversary;
                case YEAR_BEFORE -> all.yearBefore(anniversary);
                case START -> all.term().from();
            };
        }
    }

    /** The value meant on an anniversary, if it was known by then. */
    Optional<IndexSeries.Value> value(IndexSeries index, LocalDate anniversary, Anniversaries all);

    /** The words behind the index's name. */
    String words(Language language);

    /** "Syntec of April 2025". */
    record OfPeriod(Period period) implements IndexReading {
        @Override
        public Optional<IndexSeries.Value> value(IndexSeries index, LocalDate anniversary, Anniversaries all) {
            return index.of(period).filter(value -> !value.published().isAfter(anniversary));
        }

        @Override
        public String words(Language language) {
            String named = period.words(language);
            boolean quarter = language == Language.FRENCH && period.isQuarter();
            return language == Language.FRENCH ? (quarter ? "du " + named : French.of(named)) : "of " + named;
        }
    }

    /** "Syntec last published at the anniversary". */
    record LastPublished(Anchor anchor) implements IndexReading {
        @Override
        public Optional<IndexSeries.Value> value(IndexSeries index, LocalDate anniversary, Anniversaries all) {
            return index.lastPublished(anchor.day(anniversary, all));
        }

        @Override
        public String words(Language language) {
            return (language == Language.FRENCH ? "publié en dernier " : "last published ") + anchor.at(language);
        }
    }

    /** "Syntec 3 months before the anniversary". */
    record MonthsBefore(int months, Anchor anchor) implements IndexReading {
        @Override
        public Optional<IndexSeries.Value> value(IndexSeries index, LocalDate anniversary, Anniversaries all) {
            YearMonth month = YearMonth.from(anchor.day(anniversary, all)).minusMonths(months);
            return new OfPeriod(Period.month(month)).value(index, anniversary, all);
        }

        @Override
        public String words(Language language) {
            String before = language == Language.FRENCH ? " mois avant " : months == 1 ? " month before " : " months before ";
            return months + before + anchor.words(language);
        }
    }

    /** "CPI of October before the anniversary": of the latest October that is over when the anniversary's month begins. */
    record OfMonthBefore(Month month, Anchor anchor) implements IndexReading {
        @Override
        public Optional<IndexSeries.Value> value(IndexSeries index, LocalDate anniversary, Anniversaries all) {
            YearMonth at = YearMonth.from(anchor.day(anniversary, all));
            YearMonth same = at.withMonth(month.getValue());
            YearMonth meant = same.isBefore(at) ? same : same.minusYears(1);
            return new OfPeriod(Period.month(meant)).value(index, anniversary, all);
        }

        @Override
        public String words(Language language) {
            String name = language.months().get(month.getValue() - 1);
            return language == Language.FRENCH
                    ? French.of(name) + " précédant " + anchor.words(language)
                    : "of " + name + " before " + anchor.words(language);
        }
    }

    /** One of every sort, for a person who named an index alone. */
    static List<String> examples(Language language) {
        return List.of(
                        new LastPublished(Anchor.ANNIVERSARY), new MonthsBefore(3, Anchor.ANNIVERSARY),
                        new OfMonthBefore(Month.OCTOBER, Anchor.ANNIVERSARY), new OfPeriod(Period.month(YearMonth.of(2025, 4))))
                .stream()
                .map(reading -> reading.words(language))
                .toList();
    }
}
