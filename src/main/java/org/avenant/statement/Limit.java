package org.avenant.statement;

/** The bound of a money selection: at most so much, at least so much, or so much either way. */
public record Limit(Direction direction, Phrase bound) {

    /** On which side the bound holds. */
    public enum Direction { AT_MOST, AT_LEAST, EITHER_WAY }

    /** The canonical words. */
    public String words() {
        return switch (direction) {
            case AT_MOST -> "at most " + bound.words();
            case AT_LEAST -> "at least " + bound.words();
            case EITHER_WAY -> "at most " + bound.words() + ", either way";
        };
    }
}
