package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * text to integer.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "text to integer",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TextToInteger implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Fails if a value of users.value cannot be converted to integer. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("users",
                from(column("value", "text")),
                to(column("value", "integer")),
                using("value::integer"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("value", "integer")),
                to(column("value", "text")));
    }
}
