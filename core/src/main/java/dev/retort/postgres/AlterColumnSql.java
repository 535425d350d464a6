package dev.retort.postgres;

import dev.retort.operation.AlterColumn;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The alteration of one column as SQL: exactly what differs, in one statement wherever PostgreSQL takes it in one.
 *
 * <p>What PostgreSQL cannot alter in place is dropped and added again: a column that becomes a generated one, changes
 * between stored and virtual or stops being virtual, one whose expression and type both change, and before 17 one whose
 * expression changes. It then stands last in its table, and what hangs on it is gone with it.
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
    private final List<String> clauses = new ArrayList<>();

    AlterColumnSql(ServerVersion version, ColumnSql columns, AlterColumn operation) {
        this.version = version;
        this.columns = columns;
        this.table = operation.table();
        this.before = operation.before();
        this.after = operation.after();
        this.using = operation.using();
    }

    List<String> statements() {
        if (!canStay()) {
            List<String> sql = new ArrayList<>();
            sql.add(ColumnSql.drop(table, before.name()));
            sql.addAll(columns.add(table, after));
            return sql;
        }
        alterations();
        List<String> sql = new ArrayList<>();
        if (!clauses.isEmpty()) {
            sql.add(TableSql.alter(table, clauses));
        }
        NumberingSql.continued(table, before, after).ifPresent(sql::add);
        if (!Objects.equals(before.comment(), after.comment())) {
            sql.add(CommentSql.set(CommentSql.column(table, after.name()), after.comment()));
        }
        return sql;
    }

    private boolean canStay() {
        Generated was = before.generated();
        Generated becomes = after.generated();
        if (Objects.equals(was, becomes)) {
            return true;
        }
        if (was == null) {
            return false;
        }
        return becomes == null
                ? was.stored()
                : was.stored() == becomes.stored() && version.isAtLeast(17) && !typeChanges();
    }

    /** The order of the clauses is for the reader: PostgreSQL sorts them by kind, what is dropped first. */
    private void alterations() {
        dropOld();
        if (typeChanges()) {
            alter("TYPE " + ColumnSql.typeAndCollation(after) + (using == null ? "" : " USING " + using));
        }
        if (after.generated() != null && !after.generated().equals(before.generated())) {
            alter("SET EXPRESSION AS (" + after.generated().expression() + ")");
        }
        if (after.notNull() && !before.notNull()) {
            alter("SET NOT NULL");
        }
        if (after.defaultSql() != null && (defaultChanges() || typeChanges())) {
            alter("SET DEFAULT " + after.defaultSql());
        }
        identity();
    }

    private void dropOld() {
        if (before.generated() != null && after.generated() == null) {
            alter("DROP EXPRESSION");
        }
        if (before.identity() != null && after.identity() == null) {
            alter("DROP IDENTITY");
        }
        if (before.defaultSql() != null && (typeChanges() || after.defaultSql() == null)) {
            // The old default may have no cast to the new type.
            alter("DROP DEFAULT");
        }
        if (before.notNull() && !after.notNull()) {
            alter("DROP NOT NULL");
        }
    }

    private void identity() {
        if (after.identity() == null) {
            return;
        }
        if (before.identity() == null) {
            alter("ADD " + IdentitySql.definition(after.identity()));
            return;
        }
        List<String> actions = IdentitySql.changes(before.identity(), after.identity(), after.type());
        if (!actions.isEmpty()) {
            alter(String.join(" ", actions));
        }
    }

    private boolean typeChanges() {
        return !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
    }

    private boolean defaultChanges() {
        return !Objects.equals(before.defaultSql(), after.defaultSql());
    }

    private void alter(String action) {
        clauses.add("ALTER COLUMN " + Identifiers.quote(after.name()) + " " + action);
    }
}
