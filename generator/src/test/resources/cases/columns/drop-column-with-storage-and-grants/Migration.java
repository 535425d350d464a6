package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column with storage and grants.
 *
 * <p>The first revision. Review notes: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column with storage and grants",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnWithStorageAndGrants implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: PostgreSQL deletes all values of users.note, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        // Also dropped: the storage of note, what the planner is told of note, the privileges of note. The downgrade
        // recreates them.
        op.dropColumn("users", "note");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("note", "text"));

        op.executeSafe("ALTER TABLE users ALTER COLUMN note SET STORAGE EXTERNAL");
        op.executeSafe("ALTER TABLE users ALTER COLUMN note SET STATISTICS 500, ALTER COLUMN note SET (n_distinct=7)");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_monitor') THEN
                    GRANT SELECT (note), UPDATE (note) ON users TO pg_monitor WITH GRANT OPTION;
                  END IF;
                END
                $$""");
    }
}
