package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * retyped under a generated column.
 *
 * <p>The first revision. Review notes: 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "retyped under a generated column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RetypedUnderAGeneratedColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.level fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropColumn("users", "twice");

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("level", "integer")),
                to(column("level", "bigint")));

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addColumn("users", column("twice", "integer").generatedStored("level * 2"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "twice");

        op.alterColumn("users",
                from(column("level", "bigint")),
                to(column("level", "integer")));

        op.addColumn("users", column("twice", "integer").generatedStored("level * 2"));
    }
}
