package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Renames a sequence, moves it to another schema, or both. Column defaults that use it need no change.
 *
 * @param from the old name
 * @param to the new name
 */
@PublicApi
public record RenameSequence(QualifiedName from, QualifiedName to) implements Operation {

    @Override
    public Action action() {
        return Action.RENAME;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.sequence(from);
    }

    @Override
    public ObjectAddress result() {
        return ObjectAddress.sequence(to);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameSequence inverse() {
        return new RenameSequence(to, from);
    }
}
