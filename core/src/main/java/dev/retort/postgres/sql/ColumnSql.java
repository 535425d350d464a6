package dev.retort.postgres.sql;

import dev.retort.operation.AddColumn;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.TypeSql;
import dev.retort.postgres.UnsupportedFeatureException;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the statements for columns, except alterations. */
final class ColumnSql {

    private final ServerVersion version;

    ColumnSql(ServerVersion version) {
        this.version = version;
    }

    /**
     * Returns the statements that add a column. A backfill without a value adds no statement; the plan has been refused
     * before.
     */
    List<String> add(AddColumn operation) {
        String value =
                operation.backfill() == null ? null : operation.backfill().sql();
        return value == null
                ? add(operation.table(), operation.column())
                : addFilled(operation.table(), operation.column(), value);
    }

    /**
     * Adds a column and sets the value of the existing rows. The default is set last; otherwise PostgreSQL would first
     * write it into the rows.
     */
    private List<String> addFilled(QualifiedName table, Column column, String value) {
        List<String> sql = new ArrayList<>();
        Column bare = column.withNotNull(false).withDefault(null).withComment(null);
        sql.addAll(add(table, bare));
        sql.add(BackfillSql.updateAll(table, column.name(), value));
        String alter = "ALTER COLUMN " + Identifiers.quote(column.name()) + " SET ";
        List<String> clauses = new ArrayList<>();
        if (column.notNull()) {
            clauses.add(alter + "NOT NULL");
        }
        if (column.defaultSql() != null) {
            clauses.add(alter + "DEFAULT " + column.defaultSql());
        }
        if (!clauses.isEmpty()) {
            sql.add(DeferredConstraintSql.CHECK_NOW);
            sql.add(TableSql.alter(table, clauses));
        }
        comment(table, column).forEach(sql::add);
        return sql;
    }

    List<String> add(QualifiedName table, Column column) {
        return Stream.concat(
                        Stream.of(TableSql.alter(table, "ADD COLUMN " + definition(table, column))),
                        comment(table, column))
                .toList();
    }

    static String drop(QualifiedName table, String column) {
        return TableSql.alter(table, "DROP COLUMN " + Identifiers.quote(column));
    }

    static Stream<String> comment(QualifiedName table, Column column) {
        return CommentSql.ofNew(CommentSql.column(table, column.name()), column.comment());
    }

    /** Returns the column definition for CREATE TABLE and ADD COLUMN. */
    String definition(QualifiedName table, Column column) {
        List<String> words = new ArrayList<>();
        words.add(Identifiers.quote(column.name()));
        words.add(typeAndCollation(column));
        if (column.notNull()) {
            words.add("NOT NULL");
        }
        if (column.defaultSql() != null) {
            words.add("DEFAULT " + column.defaultSql());
        }
        if (column.identity() != null) {
            words.add(IdentitySql.definition(column.identity()));
        }
        if (column.generated() != null) {
            words.add(generated(table, column.name(), column.generated()));
        }
        return String.join(" ", words);
    }

    static String typeAndCollation(Column column) {
        return TypeSql.type(column.type()) + (column.collation() == null ? "" : " COLLATE " + column.collation());
    }

    private String generated(QualifiedName table, String column, Generated generated) {
        if (!generated.stored()) {
            UnsupportedFeatureException.require(18, version, "a virtual generated column", table + "." + column);
        }
        return "GENERATED ALWAYS AS (" + generated.expression() + ") " + (generated.stored() ? "STORED" : "VIRTUAL");
    }
}
