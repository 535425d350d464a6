package dev.retort.migration;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropTable;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.ValidateConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations on tables and what belongs to one. */
abstract class TableOperations extends TypeOperations {

    // Tables

    /** Creates a table of columns, constraints and options. Foreign keys and indexes are added afterwards. */
    public void createTable(String name, TableElement... elements) {
        add(new CreateTable(TableElement.table(name(name), List.of(elements))));
    }

    /** Drops a table and its rows. */
    public void dropTable(String name) {
        add(new DropTable(name(name), null));
    }

    /** Renames a table, or moves it to another schema. */
    public void renameTable(From<String> from, To<String> to) {
        add(new RenameTable(name(from.value()), name(to.value())));
    }

    /** Changes how a table is stored. */
    public void alterTableOptions(String table, From<TableOption> from, To<TableOption> to) {
        add(new AlterTableOptions(name(table), from.value().build(), to.value().build()));
    }

    // Columns

    /** Adds a column. */
    public void addColumn(String table, ColumnDefinition column) {
        add(new AddColumn(name(table), column.build()));
    }

    /** Adds a column, in which the rows that are there get a value. */
    public void addColumn(String table, ColumnDefinition column, Backfill backfill) {
        add(new AddColumn(name(table), column.build(), backfill));
    }

    /** Drops a column and its values. */
    public void dropColumn(String table, String column) {
        add(new DropColumn(name(table), column, null));
    }

    /** Renames a column. */
    public void renameColumn(String table, From<String> from, To<String> to) {
        add(new RenameColumn(name(table), from.value(), to.value()));
    }

    /** Changes a column in place. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to) {
        alter(table, from, to, null, null);
    }

    /** Changes a column in place; {@code using} says how a value of the old type becomes one of the new. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Using using) {
        alter(table, from, to, using, null);
    }

    /** Changes a column in place; the rows that have null in it get a value. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Backfill backfill) {
        alter(table, from, to, null, backfill);
    }

    /** Changes a column in place, with another type and a value for the rows that have null in it. */
    public void alterColumn(
            String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Using using, Backfill backfill) {
        alter(table, from, to, using, backfill);
    }

    // Constraints

    /** Adds a primary key. */
    public void addPrimaryKey(String table, PrimaryKeyDefinition primaryKey) {
        addConstraint(table, primaryKey);
    }

    /** Adds a unique constraint. */
    public void addUnique(String table, UniqueDefinition unique) {
        addConstraint(table, unique);
    }

    /** Adds a check, which needs a name. */
    public void addCheck(String table, CheckDefinition check) {
        addConstraint(table, check);
    }

    /** Adds a foreign key. */
    public void addForeignKey(String table, ForeignKeyDefinition foreignKey) {
        addConstraint(table, foreignKey);
    }

    /** Adds an exclusion constraint, which needs a name. */
    public void addExclusion(String table, ExclusionDefinition exclusion) {
        add(new AddExclusion(name(table), exclusion.build()));
    }

    /** Drops an exclusion constraint. */
    public void dropExclusion(String table, String constraint) {
        add(new DropExclusion(name(table), constraint, null));
    }

    /** Looks at the rows that were there when a constraint was added with {@code notValid()}. */
    public void validateConstraint(String table, String constraint) {
        add(new ValidateConstraint(name(table), constraint));
    }

    /** Drops a constraint of any kind. */
    public void dropConstraint(String table, String constraint) {
        add(new DropConstraint(name(table), constraint, null));
    }

    /** Renames a constraint. */
    public void renameConstraint(String table, From<String> from, To<String> to) {
        add(new RenameConstraint(name(table), from.value(), to.value()));
    }

    // Indexes

    /** Creates an index. */
    public void createIndex(String table, IndexDefinition index) {
        add(new CreateIndex(name(table), index.build(name(table)), index.isConcurrent()));
    }

    /** Drops an index. */
    public void dropIndex(String table, String index) {
        add(new DropIndex(name(table), index, null));
    }

    /** Drops an index while the table is in use, outside a transaction. */
    public void dropIndexConcurrently(String table, String index) {
        add(new DropIndex(name(table), index, null, true));
    }

    /** Renames an index. */
    public void renameIndex(String table, From<String> from, To<String> to) {
        add(new RenameIndex(name(table), from.value(), to.value()));
    }

    private void alter(
            String table,
            From<ColumnDefinition> from,
            To<ColumnDefinition> to,
            @Nullable Using using,
            @Nullable Backfill backfill) {
        add(new AlterColumn(
                name(table),
                from.value().build(),
                to.value().build(),
                using == null ? null : using.expression(),
                null,
                backfill,
                null));
    }

    private void addConstraint(String table, ConstraintDefinition constraint) {
        add(new AddConstraint(name(table), constraint.buildNamed(name(table))));
    }
}
