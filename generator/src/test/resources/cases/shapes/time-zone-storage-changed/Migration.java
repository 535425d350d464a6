package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * time zone storage changed.
 *
 * <p>The first revision. Review notes: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "time zone storage changed",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TimeZoneStorageChanged implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.seen fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Change of meaning: PostgreSQL reads the values of users.seen in the time zone UTC, regardless of the
        // session's time zone. If they were stored as local time, write using("seen at time zone 'Europe/Berlin'") with
        // your zone.
        op.alterColumn("users",
                from(column("seen", "timestamp(6)")),
                to(column("seen", "timestamptz(6)")));

        op.addColumn("users", column("seen_tz", "integer"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "seen_tz");

        op.alterColumn("users",
                from(column("seen", "timestamptz(6)")),
                to(column("seen", "timestamp(6)")));
    }
}
