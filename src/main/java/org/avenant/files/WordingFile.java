package org.avenant.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Wording;

/** {@code text.md}: the contract as signed. A clause opens with a heading or a bold start that has a number. */
final class WordingFile {

    private static final String NUMBER = "((?:[A-Z]|\\d{1,4})(?:\\.\\d{1,4}){0,9}(?:\\([a-z0-9]{1,4}\\)){0,5})";
    private static final Pattern HEADING =
            Pattern.compile("#+\\s*(?:\\p{L}{2,}\\s+)?" + NUMBER + "(?:\\s*[.:–—-])?(?:\\s+(.*))?");
    private static final Pattern BOLD = Pattern.compile("\\*\\*" + NUMBER + "[.:]?(?:\\s++([^*]*+))?\\*\\*\\s*(.*)");

    private WordingFile() {}

    static Wording read(TextFile file) {
        List<Clause> clauses = new ArrayList<>();
        Clause open = null;
        StringBuilder text = new StringBuilder();
        for (String line : file.text().split("\n", -1)) {
            Clause opened = opening(line);
            if (opened == null) {
                text.append('\n').append(line);
            } else {
                close(open, text, clauses);
                open = opened;
                text.setLength(0);
                text.append(opened.text());
            }
        }
        close(open, text, clauses);
        return new Wording(List.copyOf(clauses));
    }

    private static void close(Clause open, StringBuilder text, List<Clause> clauses) {
        if (open != null) {
            clauses.add(new Clause(open.number(), open.title(), text.toString().strip()));
        }
    }

    private static Clause opening(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher bold = BOLD.matcher(line);
        if (heading.matches()) {
            return new Clause(new ClauseNumber(heading.group(1)), words(heading.group(2)), "");
        }
        return bold.matches()
                ? new Clause(new ClauseNumber(bold.group(1)), words(bold.group(2)), bold.group(3))
                : null;
    }

    private static String words(String group) {
        return group == null ? "" : group.strip();
    }
}
