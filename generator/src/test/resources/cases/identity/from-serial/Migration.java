package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from serial.
 *
 * <p>The first revision. Review notes: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "from serial",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromSerial implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.alterColumn("users",
                from(column("id", "bigint").notNull().defaultSql("nextval('users_id_seq'::regclass)")),
                to(column("id", "bigint").notNull()));

        op.dropSequence("users_id_seq");

        // The identity of users.id continues after the largest existing value. Retort reads that value when the
        // migration runs.
        op.alterColumn("users",
                from(column("id", "bigint").notNull()),
                to(column("id", "bigint").identity()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("id", "bigint").identity()),
                to(column("id", "bigint").notNull()));

        op.createSequence(sequence("users_id_seq").ownedBy("users", "id"));

        op.alterColumn("users",
                from(column("id", "bigint").notNull()),
                to(column("id", "bigint").notNull().defaultSql("nextval('users_id_seq'::regclass)")));
    }
}
