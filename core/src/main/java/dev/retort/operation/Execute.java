package dev.retort.operation;

import org.jspecify.annotations.Nullable;

/**
 * Runs one statement of the author's own. Its inverse is the author's to write, unless a mapping brings both.
 *
 * @param sql the statement
 * @param harmless whether the author says that it neither changes nor loses rows, so that no yes is asked for
 * @param undo what takes it back; empty where nothing needs to be, null where nobody said
 */
public record Execute(String sql, boolean harmless, @Nullable String undo) implements Operation {

    /** A statement that nobody said how to take back. */
    public Execute(String sql, boolean harmless) {
        this(sql, harmless, null);
    }

    @Override
    public Action action() {
        return Action.RUN;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.database();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Operation inverse() {
        return new Execute(
                IrreversibleException.require(undo, "a statement of the author's own (" + sql + ")"), harmless, sql);
    }

    @Override
    public Execute abbreviated() {
        return new Execute(sql, harmless);
    }
}
