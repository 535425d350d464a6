package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * timestamp to timestamptz.
 *
 * <p>The first revision. Review notes: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "timestamp to timestamptz",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TimestampToTimestamptz implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Change of meaning: PostgreSQL reads the values of users.value in the time zone UTC, regardless of the
        // session's time zone. If they were stored as local time, write using("value at time zone 'Europe/Berlin'")
        // with your zone.
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.alterColumn("users",
                from(column("value", "timestamp(6)")),
                to(column("value", "timestamptz(6)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("value", "timestamptz(6)")),
                to(column("value", "timestamp(6)")));
    }
}
