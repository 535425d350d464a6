package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * replaced in a published table.
 *
 * <p>Adds 2 columns, 1 foreign key and 1 primary key; renames 2 columns and 1 sequence; drops 2 columns, 1 foreign key
 * and 1 primary key.
 *
 * <p>The first revision. Review notes: 1 danger, 12 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "replaced in a published table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ReplacedInAPublishedTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of lots and parcels until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Replication: publication everything publishes lots. For this change, the subscribers have to be migrated
        // first: until then, a changed row stops their subscription.
        op.dropConstraint("lots", "lots_parcel_id_fkey");

        // Replaced column: no conversion leads to its new type. The old values stay until the end, so that backfills
        // can use them. A running application that uses the column fails after the commit.
        // Replication: publication everything publishes parcels, lots. For this change, rows stop the subscription
        // until both sides are migrated: run ALTER SUBSCRIPTION … DISABLE, migrate both sides, and run ALTER
        // SUBSCRIPTION … ENABLE.
        op.renameColumn("parcels", from("id"), to("id_old"));

        // Replaced column: no conversion leads to its new type. The old values stay until the end, so that backfills
        // can use them. A running application that uses the column fails after the commit.
        op.renameColumn("lots", from("parcel_id"), to("parcel_id_old"));

        op.renameSequence(from("parcels_id_seq"), to("parcels_id_old_seq"));

        // Backfill: sets id in all rows of parcels.
        // Table scan: PostgreSQL updates and checks the rows of parcels and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("parcels", column("id", "uuid").notNull(), backfill("lpad(id_old::text, 32, '0')::uuid"));

        // Backfill: sets parcel_id in all rows of lots.
        // Table scan: PostgreSQL updates and checks the rows of lots and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("lots",
                column("parcel_id", "uuid").notNull(),
                backfill("(SELECT parcels.id FROM parcels WHERE parcels.id_old = lots.parcel_id_old)"));

        // Replication: publication everything publishes parcels, lots. For this change, the publisher has to be
        // migrated first: until then, a changed row may stop its subscriptions.
        op.dropConstraint("parcels", "parcels_pkey");

        // Fails if two rows of parcels have the same id.
        // Index build: PostgreSQL reads all rows of parcels and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("parcels", primaryKey("id"));

        // Table scan: PostgreSQL checks all rows of lots and blocks writes to lots and parcels until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("lots", foreignKey("parcel_id").references("parcels", "id"));

        // Data loss: PostgreSQL deletes the old values, and the downgrade cannot restore them.
        op.dropColumn("lots", "parcel_id_old");
        op.dropColumn("parcels", "id_old");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("parcels", column("id_old", "bigint").identity());

        // Backfill: the upgrade deletes the values of lots.parcel_id_old. The downgrade sets this value instead, after
        // confirmation.
        op.addColumn("lots",
                column("parcel_id_old", "bigint").notNull(),
                backfill("(SELECT parcels.id_old FROM parcels WHERE parcels.id = lots.parcel_id)"));

        op.dropConstraint("lots", "lots_parcel_id_fkey");

        op.dropConstraint("parcels", "parcels_pkey");
        op.addPrimaryKey("parcels", primaryKey("id_old"));

        op.dropColumn("lots", "parcel_id");
        op.dropColumn("parcels", "id");

        op.renameSequence(from("parcels_id_old_seq"), to("parcels_id_seq"));

        op.renameColumn("lots", from("parcel_id_old"), to("parcel_id"));
        op.renameColumn("parcels", from("id_old"), to("id"));

        op.addForeignKey("lots", foreignKey("parcel_id").references("parcels", "id"));
    }
}
