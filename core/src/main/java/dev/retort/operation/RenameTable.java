package dev.retort.operation;

import dev.retort.schema.QualifiedName;

/**
 * Renames a table, moves it to another schema, or both. Its indexes and the sequences that its columns own move along,
 * under the names that they have.
 *
 * @param from the name it has
 * @param to the name it gets
 */
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
