package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column in an exclusion expression.
 *
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column in an exclusion expression",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnInAnExclusionExpression implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: constraint bookings_tsrange_excl on table bookings would go along with dropping bookings.ends,
        // and the upgrade refuses to begin. To go on, write op.execute("ALTER TABLE bookings DROP CONSTRAINT
        // bookings_tsrange_excl") before, and what is to become of it after: it was ALTER TABLE bookings ADD CONSTRAINT
        // bookings_tsrange_excl EXCLUDE USING gist (tsrange(starts, ends) WITH &&).
        // Data loss: the values of bookings.ends are gone, and a downgrade does not bring them back. Code that still
        // uses the column fails.
        // Lock: ACCESS EXCLUSIVE on bookings, briefly.
        op.dropColumn("bookings", "ends");
    }

    @Override
    public void downgrade(Operations op) {
        // The old values of bookings.ends are gone: they get this value instead, if you say yes.
        op.addColumn("bookings", column("ends", "timestamp").notNull(), backfill("'epoch'"));
    }
}
