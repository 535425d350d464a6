package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Drops a table and its rows.
 *
 * @param name the table
 * @param definition the dropped table without foreign keys, indexes and row-level security, or null if a migration file gives only
 *     the name
 */
@PublicApi
public record DropTable(QualifiedName name, @Nullable Table definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.table(name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateTable inverse() {
        return new CreateTable(IrreversibleException.require(definition, "dropping table " + name));
    }

    @Override
    public DropTable abbreviated() {
        return new DropTable(name, null);
    }
}
