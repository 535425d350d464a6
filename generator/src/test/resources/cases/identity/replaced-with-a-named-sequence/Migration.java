package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * replaced with a named sequence.
 *
 * <p>The first revision. Review notes: 1 danger, 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "replaced with a named sequence",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ReplacedWithANamedSequence implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of parcels until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Replaced column: no conversion leads to its new type. The old values stay until the end, so that backfills
        // can use them. A running application that uses the column fails after the commit.
        op.renameColumn("parcels", from("number"), to("number_old"));

        // Backfill: sets number in all rows of parcels.
        // Table scan: PostgreSQL updates and checks the rows of parcels and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("parcels", column("number", "uuid").notNull(), backfill("lpad(number_old::text, 32, '0')::uuid"));

        // Data loss: PostgreSQL deletes the old values, and the downgrade cannot restore them.
        // Also dropped: the name of sequence parcel_numbers, the privileges of parcel_numbers. The downgrade recreates
        // them.
        op.dropColumn("parcels", "number_old");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("parcels", column("number_old", "bigint").identity());
        op.dropColumn("parcels", "number");
        op.renameColumn("parcels", from("number_old"), to("number"));

        op.executeSafe("""
                DO $$
                BEGIN
                  IF pg_catalog.to_regclass('parcel_numbers') IS NULL THEN
                    EXECUTE pg_catalog.format('ALTER SEQUENCE %s RENAME TO %I', pg_catalog.pg_get_serial_sequence('parcels', 'number'), 'parcel_numbers');
                  END IF;
                END
                $$""");

        op.executeSafe("GRANT USAGE ON SEQUENCE parcel_numbers TO PUBLIC");
    }
}
