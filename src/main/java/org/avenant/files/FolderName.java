package org.avenant.files;

import java.util.List;
import java.util.regex.Pattern;

/** The names that a contract's folder may have, in {@code contracts/} and in {@code rules/}. */
final class FolderName {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._-]{0,99}");

    /** Windows keeps these names for devices, whatever follows behind a full stop. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FolderName() {}

    /** Whether a text is the name of one folder, which reaches into no other. */
    static boolean isOne(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether a folder of this name can be made on any machine, beside others that {@code rules/} has already. */
    static boolean canBeMade(String text, List<String> others) {
        return isOne(text)
                && !text.endsWith(".")
                && !DEVICE.matcher(text).matches()
                && others.stream().noneMatch(text::equalsIgnoreCase);
    }
}
