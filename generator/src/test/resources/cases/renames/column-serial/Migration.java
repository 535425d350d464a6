package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column serial.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column serial",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnSerial implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of orders until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use column orders.nr fail after the commit.
        op.renameColumn("orders", from("nr"), to("number"));

        // Breaks a running application: queries and function bodies that use sequence orders_nr_seq fail after the
        // commit.
        op.renameSequence(from("orders_nr_seq"), to("orders_number_seq"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameSequence(from("orders_number_seq"), to("orders_nr_seq"));

        op.renameColumn("orders", from("number"), to("nr"));
    }
}
