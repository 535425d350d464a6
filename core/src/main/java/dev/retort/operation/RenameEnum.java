package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Renames an enumerated type, moves it to another schema, or both. Columns of the type need no change.
 *
 * @param from the old name
 * @param to the new name
 */
@PublicApi
public record RenameEnum(QualifiedName from, QualifiedName to) implements Operation {

    @Override
    public Action action() {
        return Action.RENAME;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.type(from);
    }

    @Override
    public ObjectAddress result() {
        return ObjectAddress.type(to);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameEnum inverse() {
        return new RenameEnum(to, from);
    }
}
