package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * date to timestamptz.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "date to timestamptz",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DateToTimestamptz implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Change of meaning: PostgreSQL converts users.value to timestamptz(6) in the time zone UTC, regardless of the
        // session's time zone.
        // Fails if a value of users.value does not fit timestamptz(6).
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("users",
                from(column("value", "date")),
                to(column("value", "timestamptz(6)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("value", "timestamptz(6)")),
                to(column("value", "date")));
    }
}
