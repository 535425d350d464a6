package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.materializedView;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * materialized with all that hangs on it.
 *
 * <p>Creates 1 view and 1 materialized view; changes 1 column; drops 1 materialized view and 1 view; runs 6 statements.
 *
 * <p>The first revision. Review notes: 1 warning and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "materialized with all that hangs on it",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MaterializedWithAllThatHangsOnIt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of numbered, names and users until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.name fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // PostgreSQL resets the storage of name, what the planner is told of name, statistics id_and_name, the
        // clustering on numbered_id, its privileges. The end of this method sets them again.
        op.dropMaterializedView("numbered");

        // PostgreSQL resets its privileges. The end of this method sets them again.
        op.dropView("names");

        op.alterColumn("users",
                from(column("name", "varchar(50)")),
                to(column("name", "varchar(80)")));

        op.createView(view("names")
                .as("""
                        SELECT name
                           FROM users"""));

        // Slow: PostgreSQL runs the query of materialized view numbered to fill it. The migration holds all its locks
        // meanwhile.
        op.createView(materializedView("numbered")
                .as("""
                        SELECT id,
                            name
                           FROM users""")
                .index(index("id").named("numbered_id").unique()));

        op.executeSafe("ALTER TABLE numbered ALTER COLUMN name SET STORAGE EXTERNAL");
        op.executeSafe("ALTER TABLE numbered ALTER COLUMN name SET STATISTICS 500");
        op.executeSafe("CREATE STATISTICS public.id_and_name ON id, name FROM numbered");
        op.executeSafe("ALTER TABLE numbered CLUSTER ON numbered_id");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_monitor') THEN
                    REVOKE SELECT ON names FROM pg_monitor;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_monitor') THEN
                    REVOKE SELECT ON numbered FROM pg_monitor;
                  END IF;
                END
                $$""");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropMaterializedView("numbered");

        op.dropView("names");

        op.alterColumn("users",
                from(column("name", "varchar(80)")),
                to(column("name", "varchar(50)")));

        op.createView(view("names")
                .as("""
                        SELECT name
                           FROM users"""));

        op.createView(materializedView("numbered")
                .as("""
                        SELECT id,
                            name
                           FROM users""")
                .index(index("id").named("numbered_id").unique()));

        op.executeSafe("ALTER TABLE numbered ALTER COLUMN name SET STORAGE EXTERNAL");
        op.executeSafe("ALTER TABLE numbered ALTER COLUMN name SET STATISTICS 500");
        op.executeSafe("CREATE STATISTICS public.id_and_name ON id, name FROM numbered");
        op.executeSafe("ALTER TABLE numbered CLUSTER ON numbered_id");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_monitor') THEN
                    REVOKE SELECT ON names FROM pg_monitor;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_monitor') THEN
                    REVOKE SELECT ON numbered FROM pg_monitor;
                  END IF;
                END
                $$""");
    }
}
