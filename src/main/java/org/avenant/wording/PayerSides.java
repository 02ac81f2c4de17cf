package org.avenant.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares who pays. A wording need not name a payer; where it does, the rules' performance goes the same way. Fees and
 * what is limited or withheld may be spoken of without being paid here.
 */
record PayerSides(Sides sides) {

    /** Payers of rules whom the wording, which names others, does not name. */
    List<Stated> loneRules() {
        Set<Payer> own = payers(sides.wording().must());
        Set<Payer> named = own.isEmpty() ? payers(sides.wording().may()) : own;
        return stated(sides.rules().must())
                .filter(rule -> !named.isEmpty() && !named.contains(rule.what()))
                .limit(1)
                .toList();
    }

    /** Payers of the wording who pay nothing by any rule; of a clause with fees alone, where nobody else is named. */
    List<Stated> loneWording() {
        Set<Payer> performance = payers(sides.rules().must());
        Set<Payer> all = payers(Stream.concat(sides.rules().must().stream(), sides.rules().may().stream()).toList());
        Set<Payer> named = payers(sides.wording().must());
        boolean apart = named.stream().noneMatch(all::contains);
        return stated(sides.wording().must())
                .filter(payer -> !all.isEmpty() && !all.contains(payer.what()) && (!performance.isEmpty() || apart))
                .limit(1)
                .toList();
    }

    private static Stream<Stated> stated(List<Stated> all) {
        return all.stream().filter(stated -> stated.what() instanceof Payer);
    }

    private static Set<Payer> payers(List<Stated> all) {
        return stated(all).map(stated -> (Payer) stated.what()).collect(Collectors.toSet());
    }
}
