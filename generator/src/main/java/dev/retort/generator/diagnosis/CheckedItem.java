package dev.retort.generator.diagnosis;

/**
 * Something that a command uses.
 *
 * @param subject the thing, in one or two words
 * @param value the thing that is used, or the problem with it
 * @param ok whether it can be used
 */
public record CheckedItem(String subject, String value, boolean ok) {

    static CheckedItem ok(String subject, String value) {
        return new CheckedItem(subject, value, true);
    }

    static CheckedItem broken(String subject, String problem) {
        return new CheckedItem(subject, problem, false);
    }
}
