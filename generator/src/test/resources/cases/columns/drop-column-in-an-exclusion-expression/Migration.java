package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column in an exclusion expression.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column in an exclusion expression",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnInAnExclusionExpression implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: dropping bookings.ends would also drop constraint bookings_tsrange_excl on table bookings, so the
        // upgrade refuses to run. To continue, add op.execute("ALTER TABLE bookings DROP CONSTRAINT
        // bookings_tsrange_excl") before this operation, and recreate it afterwards if you need it: ALTER TABLE
        // bookings ADD CONSTRAINT bookings_tsrange_excl EXCLUDE USING gist (tsrange(starts, ends) WITH &&).
        // Data loss: PostgreSQL deletes all values of bookings.ends, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        // Lock: PostgreSQL blocks reads and writes of bookings until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropColumn("bookings", "ends");
    }

    @Override
    public void downgrade(Operations op) {
        // Backfill: the upgrade deletes the values of bookings.ends. The downgrade sets this value instead, after
        // confirmation.
        op.addColumn("bookings", column("ends", "timestamp").notNull(), backfill("'epoch'"));
    }
}
