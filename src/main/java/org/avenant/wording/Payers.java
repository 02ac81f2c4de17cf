package org.avenant.wording;

import java.util.ArrayList;
import java.util.List;
import org.avenant.wording.Figures.Found;

/**
 * Reads off the marks of a wording who pays: "the provider pays", "payable by the client"; where a part of a sentence
 * does not say it outright, a bonus is paid by the client, and a malus, a penalty or a credit by the provider.
 */
final class Payers {

    /** How many words may stand between a party and what it does. */
    private static final int FAR = 2;

    private final List<Mark> marks;
    private final Vocabulary table;

    private Payers(List<Mark> marks, Vocabulary table) {
        this.marks = marks;
        this.table = table;
    }

    static List<Found> of(List<Mark> marks, Vocabulary table) {
        Payers payers = new Payers(marks, table);
        List<Found> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= marks.size(); at++) {
            if (at == marks.size() || marks.get(at).is(Role.STOP)) {
                found.addAll(payers.ofPart(start, at));
                start = at + 1;
            }
        }
        return found;
    }

    private List<Found> ofPart(int from, int to) {
        List<Found> said = new ArrayList<>();
        List<Found> meant = new ArrayList<>();
        for (int at = from; at < to; at++) {
            switch (marks.get(at).role()) {
                case PARTY -> active(at, to, said);
                case PAYS_BY -> passive(at, to, false, said);
                case PAYS_TO -> passive(at, to, true, said);
                case KIND -> kind(at, meant);
                default -> { }
            }
        }
        return said.isEmpty() ? meant : said;
    }

    private void active(int party, int to, List<Found> found) {
        int verb = party + 1;
        while (verb < to && verb <= party + FAR && marks.get(verb).is(Role.WORD)) {
            verb++;
        }
        if (verb < to && marks.get(verb).is(Role.PAYS)) {
            found.add(found(payer(party), party, verb));
        }
    }

    private void passive(int verb, int to, boolean toParty, List<Found> found) {
        int party = verb + 1;
        while (party < to && party <= verb + FAR && marks.get(party).is(Role.WORD)) {
            party++;
        }
        if (party < to && marks.get(party).is(Role.PARTY)) {
            found.add(found(toParty ? payer(party).other() : payer(party), verb, party));
        }
    }

    /** "No bonus is due" pays nothing. */
    private void kind(int at, List<Found> found) {
        boolean one = at > 0 && table.has("none", marks.get(at - 1).text());
        boolean two = at > 1 && table.has("none", marks.get(at - 2).text() + " " + marks.get(at - 1).text());
        if (!one && !two) {
            found.add(found(payer(at), at, at));
        }
    }

    private Payer payer(int at) {
        return Payer.valueOf(marks.get(at).value());
    }

    private Found found(Payer payer, int first, int last) {
        return new Found(payer, marks.get(first).start(), marks.get(last).end(), false);
    }
}
