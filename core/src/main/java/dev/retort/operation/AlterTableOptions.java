package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TableOptions;

/**
 * Changes the storage options of a table.
 *
 * @param table the table
 * @param before the options before the change
 * @param after the options after the change
 */
@PublicApi
public record AlterTableOptions(QualifiedName table, TableOptions before, TableOptions after) implements Operation {

    @Override
    public Action action() {
        return Action.ALTER;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.table(table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AlterTableOptions inverse() {
        return new AlterTableOptions(table, after, before);
    }
}
