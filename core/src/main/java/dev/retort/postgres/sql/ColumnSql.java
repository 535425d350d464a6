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

/** Columns as SQL, their alteration aside. */
final class ColumnSql {

    private final ServerVersion version;

    ColumnSql(ServerVersion version) {
        this.version = version;
    }

    /** A value that has yet to be written adds no statement: the plan has refused before. */
    List<String> add(AddColumn operation) {
        String value =
                operation.backfill() == null ? null : operation.backfill().sql();
        return value == null
                ? add(operation.table(), operation.column())
                : filled(operation.table(), operation.column(), value);
    }

    /** The default comes last, or PostgreSQL would give it to the rows first. */
    private List<String> filled(QualifiedName table, Column column, String value) {
        List<String> sql = new ArrayList<>();
        Column bare = column.withNotNull(false).withDefault(null).withComment(null);
        sql.addAll(add(table, bare));
        sql.add(BackfillSql.everyRow(table, column.name(), value));
        String alter = "ALTER COLUMN " + Identifiers.quote(column.name()) + " SET ";
        List<String> clauses = new ArrayList<>();
        if (column.notNull()) {
            clauses.add(alter + "NOT NULL");
        }
        if (column.defaultSql() != null) {
            clauses.add(alter + "DEFAULT " + column.defaultSql());
        }
        if (!clauses.isEmpty()) {
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

    /** The column as CREATE TABLE and ADD COLUMN take it. */
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
