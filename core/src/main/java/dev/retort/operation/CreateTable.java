package dev.retort.operation;

import dev.retort.schema.Table;
import java.util.List;

/**
 * Creates a table with its columns, primary key, unique constraints, checks and comments. Foreign keys and indexes are
 * always operations of their own.
 *
 * @param table the table, without foreign keys and indexes
 */
public record CreateTable(Table table) implements Operation {

    public CreateTable {
        if (!table.foreignKeys().isEmpty() || !table.indexes().isEmpty()) {
            throw new IllegalArgumentException(
                    "foreign keys and indexes of " + table.name() + " must be operations of their own");
        }
    }

    /** Creates the table, its foreign keys and indexes left to others. */
    public static CreateTable withoutDependents(Table table) {
        return new CreateTable(table.withForeignKeys(List.of()).withIndexes(List.of()));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropTable inverse() {
        return new DropTable(table.name(), table);
    }
}
