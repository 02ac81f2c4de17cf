package org.avenant.files;

/**
 * What a thing may be called: letters, digits and a few signs, a letter or a digit first. Names are printed into rules and
 * statements, so that a quote in one could end a text and begin something else.
 */
final class PlainName {

    private static final String SIGNS = " '\u2019./%&\u00b0-";
    private static final int LONGEST = 80;

    private PlainName() {}

    /** Whether a text is such a name. */
    static boolean is(String text) {
        int[] characters = text.codePoints().toArray();
        boolean plain = characters.length > 0 && characters.length <= LONGEST && isLetterOrDigit(characters[0]);
        for (int character : characters) {
            plain &= isLetterOrDigit(character) || SIGNS.indexOf(character) >= 0 || isAccent(character);
        }
        return plain;
    }

    private static boolean isLetterOrDigit(int character) {
        return Character.isLetter(character) || character >= '0' && character <= '9';
    }

    /** An accent, say, that is written as a character of its own. */
    private static boolean isAccent(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
