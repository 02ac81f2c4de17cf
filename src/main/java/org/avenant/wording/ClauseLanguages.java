package org.avenant.wording;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.avenant.contract.Clause;
import org.avenant.contract.Contract;
import org.avenant.language.Language;

/**
 * The language that each clause is written in, known by its common words; a clause that has too few is taken to be
 * written like its article, an article like the whole text, and a text like the contract.
 */
final class ClauseLanguages {

    /** A single word may be of a name: "Crédit de France". */
    private static final int ENOUGH = 2;

    private static final Pattern BELOW_ARTICLE = Pattern.compile("[.(]");

    private final Language contracts;
    private final Map<Clause, Integer> leads = new IdentityHashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final int text;

    ClauseLanguages(Contract contract) {
        this.contracts = contract.language();
        contract.wording().clauses().forEach(clause -> articles.merge(article(clause), known(clause), Integer::sum));
        this.text = articles.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The language in which a clause is to be read. */
    Language of(Clause clause) {
        int own = known(clause);
        int article = articles.getOrDefault(article(clause), 0);
        int nearest = isEnough(own) ? own : isEnough(article) ? article : text;
        return nearest == 0 ? contracts : nearest > 0 ? Language.ENGLISH : Language.FRENCH;
    }

    private static boolean isEnough(int lead) {
        return Math.abs(lead) >= ENOUGH;
    }

    private static String article(Clause clause) {
        return BELOW_ARTICLE.split(clause.number().text(), 2)[0];
    }

    private int known(Clause clause) {
        return leads.computeIfAbsent(clause, ClauseLanguages::lead);
    }

    /** How many more common words a clause has of English than of French; only numbers are cut otherwise in the other language. */
    private static int lead(Clause clause) {
        Set<String> english = Vocabulary.of(Language.ENGLISH).all("common");
        Set<String> french = Vocabulary.of(Language.FRENCH).all("common");
        int lead = 0;
        for (Piece piece : Pieces.of(clause.text(), Language.ENGLISH)) {
            lead += (english.contains(piece.text()) ? 1 : 0) - (french.contains(piece.text()) ? 1 : 0);
        }
        return lead;
    }
}
