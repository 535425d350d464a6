package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * retyped with its storage.
 *
 * <p>The first revision. Review notes: 1 danger, 3 warnings and 5 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "retyped with its storage",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RetypedWithItsStorage implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.name, users.note and users.code fail once
        // ("cached plan must not change result type"). Restart the application or clear its connection pools after the
        // migration.

        // PostgreSQL resets the storage of name. The end of this method sets it again.
        op.alterColumn("users",
                from(column("name", "varchar(50)")),
                to(column("name", "text")));

        // Data loss or failure: a value of users.note that does not fit varchar(200) is rounded, truncated or rejected.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // PostgreSQL resets the storage of note. The end of this method sets it again.
        op.alterColumn("users",
                from(column("note", "text")),
                to(column("note", "varchar(200)")));

        // Fails if a value of users.code cannot be converted to integer. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Also dropped: the storage of code. The downgrade recreates it.
        op.alterColumn("users",
                from(column("code", "varchar(5)")),
                to(column("code", "integer")),
                using("code::integer"));

        op.executeSafe("ALTER TABLE users ALTER COLUMN name SET STORAGE EXTERNAL");
        op.executeSafe("ALTER TABLE users ALTER COLUMN note SET STORAGE EXTERNAL, ALTER COLUMN note SET COMPRESSION "
                + "pglz");
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("code", "integer")),
                to(column("code", "varchar(5)")));

        op.alterColumn("users",
                from(column("note", "varchar(200)")),
                to(column("note", "text")));

        op.alterColumn("users",
                from(column("name", "text")),
                to(column("name", "varchar(50)")));

        op.executeSafe("ALTER TABLE users ALTER COLUMN code SET STORAGE MAIN");
        op.executeSafe("ALTER TABLE users ALTER COLUMN name SET STORAGE EXTERNAL");
        op.executeSafe("ALTER TABLE users ALTER COLUMN note SET STORAGE EXTERNAL, ALTER COLUMN note SET COMPRESSION "
                + "pglz");
    }
}
