package dev.retort.operation;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * Runs an SQL statement that the author wrote. The author must also write its inverse, unless a mapping gives both.
 *
 * @param sql the statement
 * @param harmless whether the author declares that it neither changes nor loses rows, so that no confirmation is needed
 * @param undo the statement that undoes it; empty if there is nothing to undo, null if it is not known
 */
@PublicApi
public record Execute(String sql, boolean harmless, @Nullable String undo) implements Operation {

    /** A statement whose inverse is not known. */
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
        return new Execute(IrreversibleException.require(undo, "the statement " + sql), harmless, sql);
    }

    @Override
    public Execute abbreviated() {
        return new Execute(sql, harmless);
    }
}
