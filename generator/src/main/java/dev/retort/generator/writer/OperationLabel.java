package dev.retort.generator.writer;

import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import java.util.Locale;

/**
 * A verb and a noun for an operation, for headings, names of methods and summaries.
 *
 * @param action the verb; a comment and rows that are updated are changed as an altered object is
 * @param noun the kind of object, such as {@code foreign key}
 */
record OperationLabel(Action action, String noun) {

    private static final OperationNoun NOUNS = new OperationNoun();

    OperationLabel {
        action = action == Action.COMMENT || action == Action.UPDATE ? Action.ALTER : action;
    }

    static OperationLabel of(Operation operation) {
        return new OperationLabel(operation.action(), operation.accept(NOUNS));
    }

    String verb() {
        return action == Action.ALTER ? "change" : action.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the operation is a statement or code of the author's, which has no object of its own. */
    boolean isFree() {
        return action == Action.RUN || action == Action.REFUSE;
    }

    /** Several of them, such as {@code indexes}. */
    String plural() {
        return noun.endsWith("x") ? noun + "es" : noun + "s";
    }

    /** Several of them as a heading, such as {@code Foreign keys}. */
    String heading() {
        return capitalised(plural());
    }

    /** The name of a method for several of them, such as {@code addForeignKeys}. */
    String methodName() {
        StringBuilder name = new StringBuilder(verb());
        for (String word : plural().split(" ", -1)) {
            name.append(capitalised(word));
        }
        return name.toString();
    }

    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
