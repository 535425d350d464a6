package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Renames a table, moves it to another schema, or both. Its indexes and owned sequences move to the schema with it and
 * keep their names.
 *
 * @param from the old name
 * @param to the new name
 */
@PublicApi
public record RenameTable(QualifiedName from, QualifiedName to) implements Operation {

    @Override
    public Action action() {
        return Action.RENAME;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.table(from);
    }

    @Override
    public ObjectAddress result() {
        return ObjectAddress.table(to);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameTable inverse() {
        return new RenameTable(to, from);
    }
}
