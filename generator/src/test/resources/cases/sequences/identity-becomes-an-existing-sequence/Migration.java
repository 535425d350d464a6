package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * identity becomes an existing sequence.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "identity becomes an existing sequence",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_IdentityBecomesAnExistingSequence implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of canoe and raft until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.executeSafe("SELECT pg_catalog.setval('numbers', greatest((SELECT CASE WHEN is_called THEN last_value "
                + "OPERATOR(pg_catalog.+) 1 ELSE last_value END FROM numbers), (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 1 FROM boat), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 "
                + "FROM canoe), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 FROM raft)), false)");

        op.alterColumn("canoe",
                from(column("id", "bigint").identity()),
                to(column("id", "bigint").notNull()));

        op.alterColumn("raft",
                from(column("id", "bigint").notNull().defaultSql("nextval('raft_id_seq'::regclass)")),
                to(column("id", "bigint").notNull()));

        op.dropSequence("raft_id_seq");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("raft_id_seq").ownedBy("raft", "id"));

        op.alterColumn("raft",
                from(column("id", "bigint").notNull()),
                to(column("id", "bigint").notNull().defaultSql("nextval('raft_id_seq'::regclass)")));

        op.alterColumn("canoe",
                from(column("id", "bigint").notNull()),
                to(column("id", "bigint").identity()));
    }
}
