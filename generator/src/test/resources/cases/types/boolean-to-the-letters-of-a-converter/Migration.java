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
 * boolean to the letters of a converter.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "boolean to the letters of a converter",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BooleanToTheLettersOfAConverter implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read users.active fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("active", "boolean")),
                to(column("active", "char(1)")),
                using("CASE WHEN active THEN 'T' WHEN NOT active THEN 'F' END"));

        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("active IN ('F', 'T')").named("users_active_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_active_check");

        op.alterColumn("users",
                from(column("active", "char(1)")),
                to(column("active", "boolean")),
                using("active::boolean"));
    }
}
