package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * enum to other enum.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "enum to other enum",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumToOtherEnum implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.createEnum("feeling", "ok", "sad");

        // Fails if a value of users.value cannot be converted to feeling. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("value", "mood")),
                to(column("value", "feeling")),
                using("value::text::feeling"));

        op.dropEnum("mood");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnum("mood", "sad", "ok", "happy");

        op.alterColumn("users",
                from(column("value", "feeling")),
                to(column("value", "mood")),
                using("value::text::mood"));

        op.dropEnum("feeling");
    }
}
