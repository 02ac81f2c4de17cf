package org.avenant.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.avenant.language.Language;
import org.avenant.problem.RuleProblem;

/** Every sentence that rules may use, by language, in the order of the files. */
final class Phrasebook {

    /** Nobody could know more sentences; a longer file was not written by a person. */
    private static final int MOST_LINES = 2_000;

    private final Map<Language, List<Entry>> entries = new EnumMap<>(Language.class);

    /** Reads the sentences of some files, each of one language; a line that is none is reported to its source. */
    static Phrasebook read(List<RuleSource> sources) {
        Phrasebook book = new Phrasebook();
        for (RuleSource source : sources) {
            Language language = source.name().endsWith("fr.dsl") ? Language.FRENCH : Language.ENGLISH;
            book.read(source, book.entries.computeIfAbsent(language, l -> new ArrayList<>()));
        }
        return book;
    }

    private void read(RuleSource source, List<Entry> into) {
        String[] lines = source.text().split("\n", -1);
        if (lines.length > MOST_LINES) {
            source.report(new RuleProblem.TooManyRules(source.place(0, 1), MOST_LINES));
            return;
        }
        int offset = 0;
        for (String line : lines) {
            int at = offset;
            if (!line.isBlank() && !line.startsWith("#")) {
                Entry.of(line).ifPresentOrElse(
                        into::add, () -> source.report(new RuleProblem.NoEntry(source.place(at, line.length()))));
            }
            offset += line.length() + 1;
        }
    }

    /** The sentences of a language for conditions or for dues. */
    List<Entry> entries(Language language, boolean conditions) {
        return entries.getOrDefault(language, List.of()).stream()
                .filter(entry -> entry.isCondition() == conditions)
                .toList();
    }
}
