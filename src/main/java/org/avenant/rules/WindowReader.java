package org.avenant.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.avenant.facts.Window;
import org.avenant.language.Language;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;

/** Reads the months that an amount, its base or a figure covers: {@code over the calendar quarter}. */
final class WindowReader {

    private static final Pattern WORDS = Pattern.compile("[^,+×()]{1,80}");

    private final PhraseCursor cursor;
    private final Language language;

    WindowReader(PhraseCursor cursor) {
        this.cursor = cursor;
        this.language = cursor.dialect().language();
    }

    /** The window that an "over" begins here; this month where there is none. */
    Window read() {
        return cursor.take(Word.OVER) ? window() : Window.THIS_MONTH;
    }

    /** The window that an "over" begins behind a comma; this month where there is none. */
    Window behindComma() {
        int before = cursor.position();
        if (!cursor.take(",") || !cursor.take(Word.OVER)) {
            cursor.goTo(before);
            return Window.THIS_MONTH;
        }
        return window();
    }

    /** The longest words that name a window: what is behind them belongs to the rest of the phrase. */
    private Window window() {
        cursor.rest();
        int start = cursor.position();
        String all = cursor.match(WORDS).orElse("").strip();
        for (String words = all; !words.isEmpty(); words = words.substring(0, Math.max(0, words.lastIndexOf(' ')))) {
            Optional<Window> window = Window.of(words, language);
            if (window.isPresent()) {
                cursor.goTo(start + words.length());
                return window.get();
            }
        }
        throw cursor.refuse(new RuleProblem.UnknownWindow(
                cursor.place(start, all.length()), all, Nearest.to(all, Window.examples(language))));
    }
}
