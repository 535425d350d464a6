package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * serial to bigserial.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "serial to bigserial",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SerialToBigserial implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read users.id fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.alterSequence(
                from(sequence("users_id_seq").type("integer").ownedBy("users", "id")),
                to(sequence("users_id_seq").ownedBy("users", "id")));

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("id", "integer").notNull().defaultSql("nextval('users_id_seq'::regclass)")),
                to(column("id", "bigint").notNull().defaultSql("nextval('users_id_seq'::regclass)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("id", "bigint").notNull().defaultSql("nextval('users_id_seq'::regclass)")),
                to(column("id", "integer").notNull().defaultSql("nextval('users_id_seq'::regclass)")));

        op.alterSequence(
                from(sequence("users_id_seq").ownedBy("users", "id")),
                to(sequence("users_id_seq").type("integer").ownedBy("users", "id")));
    }
}
