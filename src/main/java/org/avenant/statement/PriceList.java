package org.avenant.statement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.avenant.amount.Fraction;
import org.avenant.facts.Measure;
import org.avenant.problem.MonthProblem;

/** The tiers that a rule's dues make together: what they price, and where the list ends. */
record PriceList(List<Phrase.PerUnit> tiers, Subject subject, Appraiser appraiser) {

    static PriceList of(List<Stated> stated, Subject subject, Appraiser appraiser) {
        List<Phrase.PerUnit> tiers = new ArrayList<>();
        boolean ofMonth = false;
        for (Stated one : stated) {
            tiers.addAll(one.tiers());
            ofMonth |= one.prorated();
        }
        return new PriceList(tiers, subject, ofMonth ? appraiser.ofMonth() : appraiser);
    }

    /** Refuses a quantity past its end. */
    void demandPriced(YearMonth month) throws Untold {
        for (Phrase.PerUnit tier : tiers) {
            if (ends(tier.measure())) {
                demandWithin(tiers.stream().filter(other -> other.measure().name().equals(tier.measure().name())).toList(), month);
            }
        }
    }

    private boolean ends(Measure measure) {
        for (Phrase.PerUnit tier : tiers) {
            if (tier.measure().name().equals(measure.name()) && tier.bounds().top().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void demandWithin(List<Phrase.PerUnit> list, YearMonth month) throws Untold {
        Phrase.PerUnit last = list.stream().max(Comparator.comparing(t -> t.bounds().top().orElseThrow())).orElseThrow();
        Fraction quantity = appraiser.figure(last.measure(), last.over(), subject).value().value();
        Fraction top = Fraction.of(last.bounds().top().orElseThrow());
        if (quantity.compareTo(top) > 0) {
            throw new Untold(new MonthProblem.VolumeUnpriced(
                    subject.cited(), last.measure().names(), quantity.toFortyDigits(), top.toFortyDigits(), month));
        }
    }
}
