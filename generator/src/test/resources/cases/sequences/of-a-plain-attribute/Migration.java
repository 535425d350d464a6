package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * of a plain attribute.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "of a plain attribute",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OfAPlainAttribute implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of ticket until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.createSequence(sequence("coupon_numbers"));
        op.createSequence(sequence("ticket_numbers"));

        op.executeSafe("SELECT pg_catalog.setval('ticket_numbers', greatest(1, (SELECT "
                + "pg_catalog.max(number)::bigint OPERATOR(pg_catalog.+) 1 FROM ticket)), false)");

        op.addColumn("ticket", column("coupon", "bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("ticket", "coupon");

        op.dropSequence("ticket_numbers");
        op.dropSequence("coupon_numbers");
    }
}
