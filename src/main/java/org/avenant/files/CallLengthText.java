package org.avenant.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a call lasted, as tables write it: {@code 61}, {@code 1:01}, {@code 0:01:01}. */
final class CallLengthText {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,5}");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):(?=\\d{2}:))?(\\d{1,4}):([0-5]\\d)");
    private static final int DAY = 86_400;

    private CallLengthText() {}

    /** The seconds of a cell, or empty where it is no length of a call: none lasts longer than a day. */
    static Optional<Integer> read(String cell) {
        Matcher clock = CLOCK.matcher(cell);
        if (clock.matches()) {
            int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
            int minutes = Integer.parseInt(clock.group(2));
            boolean sound = clock.group(1) == null || minutes < 60;
            return Optional.of(hours * 3600 + minutes * 60 + Integer.parseInt(clock.group(3))).filter(s -> sound && s <= DAY);
        }
        return SECONDS.matcher(cell).matches() ? Optional.of(Integer.parseInt(cell)).filter(s -> s <= DAY) : Optional.empty();
    }
}
