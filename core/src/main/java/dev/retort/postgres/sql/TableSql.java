package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the statements for tables. */
final class TableSql {

    private static final String INDENT = "\n    ";

    private final ColumnSql columns;
    private final ConstraintSql constraints;

    TableSql(ColumnSql columns, ConstraintSql constraints) {
        this.columns = columns;
        this.constraints = constraints;
    }

    static String alter(QualifiedName table, String clause) {
        return "ALTER TABLE " + Identifiers.quote(table) + " " + clause;
    }

    /** Returns an ALTER TABLE statement with several clauses, each on its own line. */
    static String alter(QualifiedName table, List<String> clauses) {
        return clauses.size() == 1
                ? alter(table, clauses.get(0))
                : "ALTER TABLE " + Identifiers.quote(table) + INDENT + String.join("," + INDENT, clauses);
    }

    static String drop(QualifiedName name) {
        return "DROP TABLE " + Identifiers.quote(name);
    }

    /**
     * Returns CREATE TABLE, followed by statements for everything that it cannot include: constraints that are not
     * valid, and comments.
     */
    List<String> create(Table table) {
        List<Constraint> all = CommentedConstraints.withNames(table);
        List<String> sql = new ArrayList<>();
        sql.add(createTable(table, all));
        all.stream()
                .filter(TableSql::isNotValid)
                .forEach(check -> sql.add(alter(table.name(), "ADD " + constraints.definition(table.name(), check))));
        comments(table, all).forEach(sql::add);
        return sql;
    }

    private String createTable(Table table, List<Constraint> all) {
        List<String> lines = Stream.concat(
                        table.columns().stream().map(column -> columns.definition(table.name(), column)),
                        all.stream()
                                .filter(constraint -> !isNotValid(constraint))
                                .map(constraint -> constraints.definition(table.name(), constraint)))
                .toList();
        TableOptions options = table.options();
        return "CREATE " + (options.unlogged() ? "UNLOGGED " : "") + "TABLE " + Identifiers.quote(table.name()) + " ("
                + (lines.isEmpty() ? "" : INDENT + String.join("," + INDENT, lines) + "\n")
                + ")"
                + (options.inherits().isEmpty()
                        ? ""
                        : " INHERITS ("
                                + options.inherits().stream()
                                        .map(Identifiers::quote)
                                        .collect(Collectors.joining(", "))
                                + ")")
                + (options.partitionBy() == null ? "" : " PARTITION BY " + options.partitionBy())
                + StorageSql.with(options.storage());
    }

    private static Stream<String> comments(Table table, List<Constraint> constraints) {
        return Stream.of(
                        CommentSql.ofNew(CommentSql.table(table.name()), table.comment()),
                        table.columns().stream().flatMap(column -> ColumnSql.comment(table.name(), column)),
                        constraints.stream().flatMap(constraint -> ConstraintSql.comment(table.name(), constraint)))
                .flatMap(statements -> statements);
    }

    /** Whether the constraint must be added by ALTER TABLE: CREATE TABLE ignores NOT VALID. */
    private static boolean isNotValid(Constraint constraint) {
        return constraint instanceof CheckConstraint check && !check.validated();
    }

    static List<String> alterOptions(QualifiedName table, TableOptions before, TableOptions after) {
        if (!Objects.equals(before.partitionBy(), after.partitionBy())) {
            throw new IllegalArgumentException("PostgreSQL cannot change how " + table
                    + " is partitioned: create a new table, copy the rows and replace the old table");
        }
        List<String> sql = new ArrayList<>();
        if (before.unlogged() != after.unlogged()) {
            sql.add(alter(table, after.unlogged() ? "SET UNLOGGED" : "SET LOGGED"));
        }
        StorageSql.changes(before.storage(), after.storage()).forEach(clause -> sql.add(alter(table, clause)));
        return sql;
    }
}
