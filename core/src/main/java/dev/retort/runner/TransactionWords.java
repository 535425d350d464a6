package dev.retort.runner;

import dev.retort.operation.Action;
import dev.retort.plan.Segment;
import dev.retort.plan.Step;
import java.util.regex.Pattern;

/** The words with which a statement ends a transaction. An author may have written them even into an expression. */
final class TransactionWords {

    private static final Pattern WORDS =
            Pattern.compile("\\b(commit|rollback|abort|end|prepare)\\b", Pattern.CASE_INSENSITIVE);

    private TransactionWords() {}

    /** Whether a segment has one of the words, or runs statements or code of its author. */
    static boolean areIn(Segment segment) {
        return segment.steps().stream().anyMatch(TransactionWords::areIn);
    }

    private static boolean areIn(Step step) {
        return step.operation().action() == Action.RUN
                || step.statements().stream()
                        .anyMatch(statement -> WORDS.matcher(statement.sql()).find());
    }
}
