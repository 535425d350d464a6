package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;

/**
 * Creates a table with its columns, primary key, unique constraints, checks and comments. Its foreign keys,
 * indexes and row-level security are separate operations.
 *
 * @param table the table, without foreign keys, indexes and row-level security
 */
@PublicApi
public record CreateTable(Table table) implements Operation {

    public CreateTable {
        if (!table.foreignKeys().isEmpty()
                || !table.indexes().isEmpty()
                || !table.rowSecurity().equals(RowSecurity.NONE)) {
            throw new IllegalArgumentException("foreign keys, indexes and row-level security of " + table.name()
                    + " must be operations of their own");
        }
    }

    /** Creates a table without its foreign keys, indexes and row-level security, which are left to other operations. */
    public static CreateTable withoutDependents(Table table) {
        return new CreateTable(
                table.withForeignKeys(List.of()).withIndexes(List.of()).withRowSecurity(RowSecurity.NONE));
    }

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.table(table.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropTable inverse() {
        return new DropTable(table.name(), table);
    }

    /**
     * Returns this operation without the names that PostgreSQL gives to a primary key and unique constraints by
     * default.
     */
    @Override
    public CreateTable abbreviated() {
        List<UniqueConstraint> uniques = table.uniques().stream()
                .map(unique -> hasConventionalName(unique) ? unique.withName(null) : unique)
                .toList();
        PrimaryKey key = table.primaryKey();
        if (key != null && hasConventionalName(key)) {
            key = key.withName(null);
        }
        return new CreateTable(table.withUniques(uniques).withPrimaryKey(key));
    }

    private boolean hasConventionalName(Constraint constraint) {
        return ConventionalName.of(table.name(), constraint, Set.of()).equals(constraint.name());
    }
}
