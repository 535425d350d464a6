package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * identity becomes sequence.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "identity becomes sequence",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_IdentityBecomesSequence implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of customer until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.alterColumn("customer",
                from(column("id", "bigint").identity()),
                to(column("id", "bigint").notNull()));

        op.createSequence(sequence("customer_seq").incrementBy(50));

        op.executeSafe("SELECT pg_catalog.setval('customer_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 51 FROM customer)), false)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("customer_seq");

        op.alterColumn("customer",
                from(column("id", "bigint").notNull()),
                to(column("id", "bigint").identity()));
    }
}
