package org.avenant.report;

import java.util.regex.Pattern;

/** Words inside HTML or SVG. */
final class Markup {

    /** What no page may hold, escaped or not. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Markup() {}

    static String escaped(String words) {
        return CONTROL.matcher(words).replaceAll("").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
