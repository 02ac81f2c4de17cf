package org.avenant.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.avenant.files.Root;
import org.avenant.files.StatementsFolder.Kept;
import org.avenant.files.StatementsFolder;
import org.avenant.language.Language;

/**
 * What is asked of each contract of a portfolio.
 *
 * @param root makes the root that one worker reads from
 * @param chosen the language of all statements; empty for each contract's own
 * @param language the language of what concerns no contract
 * @param span the months; empty for the last one that has facts
 * @param byName whether the contracts were named, and not all asked for
 * @param out where the statements go, where they are kept
 * @param earlier what came of an earlier call that this one goes on with
 */
record PortfolioOrder(
        Supplier<Root> root, Optional<Language> chosen, Language language, Optional<MonthSpan> span, boolean byName, Form form,
        Optional<StatementsFolder> out, Map<String, Kept> earlier) {

    /** All that statements hang on beside the files they come from. */
    String written() {
        return String.join(" ", form.toString(), chosen.toString(), span.toString(), Boolean.toString(byName));
    }
}
