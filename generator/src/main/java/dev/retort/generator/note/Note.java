package dev.retort.generator.note;

/**
 * One thing that a reviewer should know about an operation.
 *
 * @param operation the index of the operation in the list that was reviewed, from 0
 * @param level how bad it is
 * @param text one plain sentence, or two
 */
public record Note(int operation, Level level, String text) {

    /** How bad a hazard is, in rising order. */
    public enum Level {
        /** Worth knowing, no more. */
        NOTE,
        /** Blocks others for as long as it takes to look at every row, or may fail. */
        WARNING,
        /** Loses rows or values, or changes what they mean. */
        DANGER
    }
}
