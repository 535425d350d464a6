package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with its columns, constraints and indexes.
 *
 * @param name the name
 * @param columns the columns in order
 * @param primaryKey the primary key, or null
 * @param uniques the unique constraints
 * @param checks the check constraints
 * @param foreignKeys the foreign keys
 * @param indexes the indexes that do not implement a constraint
 * @param rowSecurity the row-level security, with its policies
 * @param options the storage options, the partition key and the parent tables
 * @param comment the comment, or null
 */
@PublicApi
public record Table(
        QualifiedName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<CheckConstraint> checks,
        List<ForeignKey> foreignKeys,
        List<Index> indexes,
        RowSecurity rowSecurity,
        TableOptions options,
        @Nullable String comment) {

    private static final Comparator<@Nullable String> NAME = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Constraint> CONSTRAINTS =
            Comparator.comparing(Constraint::name, NAME).thenComparing(Constraint::toString);
    private static final Comparator<Index> INDEXES =
            Comparator.comparing(Index::name, NAME).thenComparing(Index::toString);

    public Table {
        columns = List.copyOf(columns);
        uniques = Sorted.by(CONSTRAINTS, uniques);
        checks = Sorted.by(CONSTRAINTS, checks);
        foreignKeys = Sorted.by(CONSTRAINTS, foreignKeys);
        indexes = Sorted.by(INDEXES, indexes);
    }

    /** A table that has only columns. */
    public static Table of(QualifiedName name, List<Column> columns) {
        return new Table(
                name,
                columns,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RowSecurity.NONE,
                TableOptions.ORDINARY,
                null);
    }

    /** Returns the column of that name. */
    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** Returns all constraints: the primary key, the unique constraints, the checks and the foreign keys. */
    public List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        Stream.ofNullable(primaryKey).forEach(all::add);
        all.addAll(uniques);
        all.addAll(checks);
        all.addAll(foreignKeys);
        return List.copyOf(all);
    }

    public Table withColumns(List<Column> newColumns) {
        return new Table(
                name, newColumns, primaryKey, uniques, checks, foreignKeys, indexes, rowSecurity, options, comment);
    }

    public Table withPrimaryKey(@Nullable PrimaryKey newPrimaryKey) {
        return new Table(
                name, columns, newPrimaryKey, uniques, checks, foreignKeys, indexes, rowSecurity, options, comment);
    }

    public Table withUniques(List<UniqueConstraint> newUniques) {
        return new Table(
                name, columns, primaryKey, newUniques, checks, foreignKeys, indexes, rowSecurity, options, comment);
    }

    public Table withChecks(List<CheckConstraint> newChecks) {
        return new Table(
                name, columns, primaryKey, uniques, newChecks, foreignKeys, indexes, rowSecurity, options, comment);
    }

    public Table withForeignKeys(List<ForeignKey> newForeignKeys) {
        return new Table(
                name, columns, primaryKey, uniques, checks, newForeignKeys, indexes, rowSecurity, options, comment);
    }

    public Table withIndexes(List<Index> newIndexes) {
        return new Table(
                name, columns, primaryKey, uniques, checks, foreignKeys, newIndexes, rowSecurity, options, comment);
    }

    public Table withRowSecurity(RowSecurity newRowSecurity) {
        return new Table(
                name, columns, primaryKey, uniques, checks, foreignKeys, indexes, newRowSecurity, options, comment);
    }

    public Table withOptions(TableOptions newOptions) {
        return new Table(
                name, columns, primaryKey, uniques, checks, foreignKeys, indexes, rowSecurity, newOptions, comment);
    }

    public Table withComment(@Nullable String newComment) {
        return new Table(
                name, columns, primaryKey, uniques, checks, foreignKeys, indexes, rowSecurity, options, newComment);
    }
}
