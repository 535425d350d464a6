package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * retyped under a check.
 *
 * <p>The first revision. Review notes: 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "retyped under a check",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RetypedUnderACheck implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.level fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropConstraint("users", "level_known");

        // Fails if a value of users.level cannot be converted to integer. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("level", "text")),
                to(column("level", "integer")),
                using("level::integer"));

        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("level > 0").named("level_known"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "level_known");

        op.alterColumn("users",
                from(column("level", "integer")),
                to(column("level", "text")));

        op.addCheck("users", check("level <> ''").named("level_known"));
    }
}
