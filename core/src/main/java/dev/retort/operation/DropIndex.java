package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops an index.
 *
 * @param table the table
 * @param name the index
 * @param definition the dropped index, or null if a migration file gives only the name
 * @param concurrently whether the table can be used during the drop; the drop then runs outside a transaction
 */
@PublicApi
public record DropIndex(QualifiedName table, String name, @Nullable Index definition, boolean concurrently)
        implements Operation {

    /** Drops an index in a transaction; other sessions cannot use the table until it ends. */
    public DropIndex(QualifiedName table, String name, @Nullable Index definition) {
        this(table, name, definition, false);
    }

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.index(table, name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateIndex inverse() {
        return new CreateIndex(
                table,
                IrreversibleException.require(definition, "dropping index " + name + " of " + table),
                concurrently);
    }

    @Override
    public DropIndex abbreviated() {
        return new DropIndex(table, name, null, concurrently);
    }
}
