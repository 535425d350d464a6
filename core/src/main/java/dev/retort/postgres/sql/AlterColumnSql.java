package dev.retort.postgres.sql;

import dev.retort.operation.AlterColumn;
import dev.retort.postgres.ColumnRebuild;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the alteration of a column: only the properties that differ, in as few statements as possible.
 *
 * <p>PostgreSQL cannot make every change in place; {@link ColumnRebuild} decides which. Such a column is dropped and
 * added again, and is the last column of its table afterwards. If it is a generated column before and after the change,
 * {@link ColumnRebuildSql} recreates the objects that depend on it; otherwise they are dropped with it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
final class AlterColumnSql {

    private final ServerVersion version;
    private final ColumnSql columns;
    private final QualifiedName table;
    private final Column before;
    private final Column after;
    private final @Nullable String using;
    private final @Nullable String fill;

    AlterColumnSql(ServerVersion version, ColumnSql columns, AlterColumn operation) {
        this.version = version;
        this.columns = columns;
        this.table = operation.table();
        this.before = operation.before();
        this.after = operation.after();
        this.using = operation.using() == null ? null : operation.using().sql();
        this.fill = operation.backfill() == null ? null : operation.backfill().sql();
    }

    List<String> statements() {
        return ColumnRebuild.isNeeded(version, before, after) ? dropAndAdd() : inPlace();
    }

    private List<String> dropAndAdd() {
        if (before.generated() != null && after.generated() != null) {
            return List.of(ColumnRebuildSql.of(columns, table, before, after));
        }
        List<String> sql = new ArrayList<>();
        sql.add(ColumnSql.drop(table, before.name()));
        sql.addAll(columns.add(table, after));
        return sql;
    }

    /**
     * Changes the column in place. PostgreSQL checks the kind of the column before it runs any clause of a statement,
     * so a generation expression and an identity are dropped in statements before all others, and an identity is added
     * in a statement after them.
     */
    private List<String> inPlace() {
        List<String> sql = new ArrayList<>();
        if (before.generated() != null && after.generated() == null) {
            sql.add(statement("DROP EXPRESSION"));
        }
        if (before.identity() != null && after.identity() == null) {
            sql.add(statement("DROP IDENTITY"));
        }
        List<String> clauses = clauses();
        if (!clauses.isEmpty()) {
            sql.add(TableSql.alter(table, clauses));
        }
        if (fill != null) {
            sql.addAll(fillNulls(fill));
        }
        identity().ifPresent(sql::add);
        SequenceAdvanceSql.statement(table, before, after).ifPresent(sql::add);
        if (!Objects.equals(before.comment(), after.comment())) {
            sql.add(CommentSql.set(CommentSql.column(table, after.name()), after.comment()));
        }
        return sql;
    }

    /** Fills the nulls after the type change, because the value has the new type, and sets NOT NULL only then. */
    private List<String> fillNulls(String value) {
        List<String> sql = new ArrayList<>();
        sql.add(BackfillSql.updateNulls(table, after.name(), value));
        if (after.notNull() && !before.notNull()) {
            sql.add(DeferredConstraintSql.CHECK_NOW);
            sql.add(statement("SET NOT NULL"));
        }
        return sql;
    }

    /**
     * Returns the clauses of ALTER TABLE. Their order is for the reader: PostgreSQL sorts them by kind and runs the
     * drops first.
     */
    private List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        if (before.defaultSql() != null && (typeChanges() || after.defaultSql() == null)) {
            // The old default may not be castable to the new type.
            clauses.add(clause("DROP DEFAULT"));
        }
        if (before.notNull() && !after.notNull()) {
            clauses.add(clause("DROP NOT NULL"));
        }
        if (typeChanges()) {
            clauses.add(clause("TYPE " + ColumnSql.typeAndCollation(after) + (using == null ? "" : " USING " + using)));
        }
        if (after.generated() != null && !after.generated().equals(before.generated())) {
            clauses.add(clause("SET EXPRESSION AS (" + after.generated().expression() + ")"));
        }
        if (after.notNull() && !before.notNull() && fill == null) {
            clauses.add(clause("SET NOT NULL"));
        }
        if (after.defaultSql() != null && (typeChanges() || !after.defaultSql().equals(before.defaultSql()))) {
            clauses.add(clause("SET DEFAULT " + after.defaultSql()));
        }
        return clauses;
    }

    private Optional<String> identity() {
        if (after.identity() == null) {
            return Optional.empty();
        }
        if (before.identity() == null) {
            return Optional.of(statement("ADD " + IdentitySql.definition(after.identity())));
        }
        List<String> actions = IdentitySql.changes(before.identity(), after.identity(), after.type());
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        SequenceOptions options = after.identity().options();
        boolean shrinks = before.type().equals(after.type())
                && BoundsSql.isNarrower(before.identity().options(), options)
                && !actions.contains("RESTART");
        return Optional.of(
                shrinks ? BoundsSql.identity(table, after, options, actions) : statement(String.join(" ", actions)));
    }

    private boolean typeChanges() {
        return ColumnRebuild.isRetyped(before, after);
    }

    private String statement(String action) {
        return TableSql.alter(table, clause(action));
    }

    private String clause(String action) {
        return "ALTER COLUMN " + Identifiers.quote(after.name()) + " " + action;
    }
}
