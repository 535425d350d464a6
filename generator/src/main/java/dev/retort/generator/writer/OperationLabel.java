package dev.retort.generator.writer;

import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import java.util.Locale;

/**
 * A verb and a noun for an operation, for headings, method names and summaries.
 *
 * @param action the verb; comments and updated rows use the verb of altered objects
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

    /** Whether the operation is a statement or code of the author, which concerns no particular object. */
    boolean isFree() {
        return action == Action.RUN || action == Action.REFUSE;
    }

    /** The plural of the noun, such as {@code indexes}. */
    String plural() {
        return noun.endsWith("x") ? noun + "es" : noun + "s";
    }

    /** The plural as a heading, such as {@code Foreign keys}. */
    String heading() {
        return capitalised(plural());
    }

    /** The name of a method for several such operations, such as {@code addForeignKeys}. */
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
