package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum of another name.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum of another name",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumOfAnotherName implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Separate transaction: PostgreSQL commits the new enum value WAITING before the rest of the migration. It
        // stays if the rest fails.
        op.addEnumValue("ticket_state", "WAITING");
    }

    @Override
    public void downgrade(Operations op) {
        op.removeEnumValue("ticket_state", "WAITING",
                values("CLOSED", "OPEN"),
                usedBy("tickets", "state"),
                usedBy("tickets", "states").array(),
                cast("ticket_state", "varchar").implicit(),
                cast("varchar", "ticket_state").implicit());
    }
}
