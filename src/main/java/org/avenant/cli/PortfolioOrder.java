package org.avenant.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.avenant.evaluate.Build;
import org.avenant.files.Root;
import org.avenant.files.StatementsFolder.Kept;
import org.avenant.files.StatementsFolder;
import org.avenant.language.Language;

/**
 * What is asked of each contract of a portfolio.
 *
 * @param root makes the root that one worker reads from
 * @param spoken the language of all statements; empty for each contract's own
 * @param machine the language of what concerns no contract
 * @param span the months; empty for the last one that has facts
 * @param out where the statements go, where they are kept
 * @param earlier what came of an earlier call that this one goes on with
 */
record PortfolioOrder(
        Supplier<Root> root, Optional<Language> spoken, Language machine, Optional<MonthSpan> span, Form form,
        Optional<StatementsFolder> out, Map<String, Kept> earlier) {

    /** All that statements hang on beside the files they come from. */
    String written() {
        return String.join(" ", Build.version(), form.toString(), spoken.toString(), span.toString());
    }
}
