package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops an index.
 *
 * @param table the table
 * @param name the index
 * @param definition what is dropped, or null where a migration file named it only
 */
public record DropIndex(QualifiedName table, String name, @Nullable Index definition) implements Operation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateIndex inverse() {
        return new CreateIndex(
                table, IrreversibleException.require(definition, "dropping index " + name + " of " + table));
    }

    @Override
    public DropIndex asWritten() {
        return new DropIndex(table, name, null);
    }
}
