package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Renames a view or materialized view, moves it to another schema, or both. Other views that use it need no change.
 *
 * @param from the old name
 * @param to the new name
 * @param materialized whether it is a materialized view
 */
@PublicApi
public record RenameView(QualifiedName from, QualifiedName to, boolean materialized) implements Operation {

    @Override
    public Action action() {
        return Action.RENAME;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.view(from, materialized);
    }

    @Override
    public ObjectAddress result() {
        return ObjectAddress.view(to, materialized);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameView inverse() {
        return new RenameView(to, from, materialized);
    }
}
