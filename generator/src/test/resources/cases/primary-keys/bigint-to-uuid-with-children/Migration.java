package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * bigint to uuid with children.
 *
 * <p>Creates 1 index; adds 5 columns, 4 foreign keys and 2 primary keys; renames 5 columns and 1 sequence; drops 5
 * columns, 4 foreign keys, 1 index and 2 primary keys.
 *
 * <p>The first revision. Review notes: 1 danger, 19 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "bigint to uuid with children",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BigintToUuidWithChildren implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of lots, parcels and parcel_tags until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        // Foreign keys
        op.dropConstraint("lots", "lots_parcel_id_fkey");
        op.dropConstraint("lots", "lots_spare_parcel_id_fkey");
        op.dropConstraint("parcel_tags", "parcel_tags_parcel_id_fkey");
        op.dropConstraint("parcels", "parcels_parent_id_fkey");

        op.dropIndex("lots", "lots_parcel_id_idx");

        // Columns

        // Replaced column: no conversion leads to its new type. The old values stay until the end, so that backfills
        // can use them. A running application that uses the column fails after the commit.
        op.renameColumn("parcels", from("id"), to("id_old"));
        op.renameColumn("lots", from("parcel_id"), to("parcel_id_old"));
        op.renameColumn("lots", from("spare_parcel_id"), to("spare_parcel_id_old"));
        op.renameColumn("parcel_tags", from("parcel_id"), to("parcel_id_old"));
        op.renameColumn("parcels", from("parent_id"), to("parent_id_old"));

        op.renameSequence(from("parcels_id_seq"), to("parcels_id_old_seq"));

        // Columns

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

        // Backfill: sets spare_parcel_id in all rows of lots.
        // Table scan: PostgreSQL updates and checks the rows of lots and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("lots",
                column("spare_parcel_id", "uuid"),
                backfill("(SELECT parcels.id FROM parcels WHERE parcels.id_old = lots.spare_parcel_id_old)"));

        // Backfill: sets parcel_id in all rows of parcel_tags.
        // Table scan: PostgreSQL updates and checks the rows of parcel_tags and blocks reads and writes until the
        // migration commits (ACCESS EXCLUSIVE).
        op.addColumn("parcel_tags",
                column("parcel_id", "uuid").notNull(),
                backfill("(SELECT parcels.id FROM parcels WHERE parcels.id_old = parcel_tags.parcel_id_old)"));

        // Backfill: sets parent_id in all rows of parcels.
        // Table scan: PostgreSQL updates and checks the rows of parcels and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("parcels",
                column("parent_id", "uuid"),
                backfill("(SELECT parent.id FROM parcels parent WHERE parent.id_old = parcels.parent_id_old)"));

        // Primary keys
        op.dropConstraint("parcel_tags", "parcel_tags_pkey");
        op.dropConstraint("parcels", "parcels_pkey");

        // Fails if two rows of parcel_tags have the same parcel_id, tag.
        // Index build: PostgreSQL reads all rows of parcel_tags and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("parcel_tags", primaryKey("parcel_id", "tag"));

        // Fails if two rows of parcels have the same id.
        // Index build: PostgreSQL reads all rows of parcels and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("parcels", primaryKey("id"));

        // Index build: PostgreSQL reads all rows of lots and blocks writes until the migration commits (SHARE).
        op.createIndex("lots", index("parcel_id"));

        // Foreign keys

        // Table scan: PostgreSQL checks all rows of lots and blocks writes to lots and parcels until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("lots", foreignKey("parcel_id").references("parcels", "id"));
        op.addForeignKey("lots", foreignKey("spare_parcel_id").references("parcels", "id"));

        // Table scan: PostgreSQL checks all rows of parcel_tags and blocks writes to parcel_tags and parcels until the
        // migration commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("parcel_tags", foreignKey("parcel_id").references("parcels", "id"));

        // Table scan: PostgreSQL checks all rows of parcels and blocks writes to parcels until the migration commits
        // (SHARE ROW EXCLUSIVE).
        op.addForeignKey("parcels", foreignKey("parent_id").references("parcels", "id"));

        // Columns

        // Data loss: PostgreSQL deletes the old values, and the downgrade cannot restore them.
        op.dropColumn("parcels", "parent_id_old");
        op.dropColumn("parcel_tags", "parcel_id_old");
        op.dropColumn("lots", "spare_parcel_id_old");
        op.dropColumn("lots", "parcel_id_old");
        op.dropColumn("parcels", "id_old");
    }

    @Override
    public void downgrade(Operations op) {
        // Columns
        op.addColumn("parcels", column("id_old", "bigint").identity());

        // Backfill: the upgrade deletes the values of lots.parcel_id_old. The downgrade sets this value instead, after
        // confirmation.
        op.addColumn("lots",
                column("parcel_id_old", "bigint").notNull(),
                backfill("(SELECT parcels.id_old FROM parcels WHERE parcels.id = lots.parcel_id)"));

        // Backfill: the upgrade deletes the values of lots.spare_parcel_id_old. The downgrade sets this value instead,
        // after confirmation.
        op.addColumn("lots",
                column("spare_parcel_id_old", "bigint"),
                backfill("(SELECT parcels.id_old FROM parcels WHERE parcels.id = lots.spare_parcel_id)"));

        // Backfill: the upgrade deletes the values of parcel_tags.parcel_id_old. The downgrade sets this value instead,
        // after confirmation.
        op.addColumn("parcel_tags",
                column("parcel_id_old", "bigint").notNull(),
                backfill("(SELECT parcels.id_old FROM parcels WHERE parcels.id = parcel_tags.parcel_id)"));

        // Backfill: the upgrade deletes the values of parcels.parent_id_old. The downgrade sets this value instead,
        // after confirmation.
        op.addColumn("parcels",
                column("parent_id_old", "bigint"),
                backfill("(SELECT parent.id_old FROM parcels parent WHERE parent.id = parcels.parent_id)"));

        // Foreign keys
        op.dropConstraint("parcels", "parcels_parent_id_fkey");
        op.dropConstraint("parcel_tags", "parcel_tags_parcel_id_fkey");
        op.dropConstraint("lots", "lots_spare_parcel_id_fkey");
        op.dropConstraint("lots", "lots_parcel_id_fkey");

        op.dropIndex("lots", "lots_parcel_id_idx");

        // Primary keys
        op.dropConstraint("parcels", "parcels_pkey");
        op.dropConstraint("parcel_tags", "parcel_tags_pkey");
        op.addPrimaryKey("parcels", primaryKey("id_old"));
        op.addPrimaryKey("parcel_tags", primaryKey("parcel_id_old", "tag"));

        // Columns
        op.dropColumn("parcels", "parent_id");
        op.dropColumn("parcel_tags", "parcel_id");
        op.dropColumn("lots", "spare_parcel_id");
        op.dropColumn("lots", "parcel_id");
        op.dropColumn("parcels", "id");

        op.renameSequence(from("parcels_id_old_seq"), to("parcels_id_seq"));

        // Columns
        op.renameColumn("parcels", from("parent_id_old"), to("parent_id"));
        op.renameColumn("parcel_tags", from("parcel_id_old"), to("parcel_id"));
        op.renameColumn("lots", from("spare_parcel_id_old"), to("spare_parcel_id"));
        op.renameColumn("lots", from("parcel_id_old"), to("parcel_id"));
        op.renameColumn("parcels", from("id_old"), to("id"));

        op.createIndex("lots", index("parcel_id"));

        // Foreign keys
        op.addForeignKey("parcels", foreignKey("parent_id").references("parcels", "id"));
        op.addForeignKey("parcel_tags", foreignKey("parcel_id").references("parcels", "id"));
        op.addForeignKey("lots", foreignKey("spare_parcel_id").references("parcels", "id"));
        op.addForeignKey("lots", foreignKey("parcel_id").references("parcels", "id"));
    }
}
