package org.avenant.language;

/** What one thing is called in each language. */
public record Names(Noun english, Noun french) {

    /** The same name in both languages and both numbers: a symbol such as {@code %}. */
    public static Names symbol(String text) {
        Noun noun = new Noun(text, text);
        return new Names(noun, noun);
    }

    /** The name in a language. */
    public Noun in(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
