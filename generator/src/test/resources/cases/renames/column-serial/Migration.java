package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column serial.
 *
 * <p>The first revision. Review: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column serial",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnSerial implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses column orders.nr fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on orders, briefly.
        op.renameColumn("orders", from("nr"), to("number"));

        // Breaks a running application: whatever still uses sequence orders_nr_seq fails from the commit on, the bodies
        // of functions included.
        op.renameSequence(from("orders_nr_seq"), to("orders_number_seq"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameSequence(from("orders_number_seq"), to("orders_nr_seq"));

        op.renameColumn("orders", from("number"), to("nr"));
    }
}
