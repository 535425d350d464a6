package dev.retort.junit.shop.migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;

import dev.retort.migration.Definitions;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Parcels lie on shelves. */
@Revision(
        id = "5b1e00000002",
        revises = "5b1e00000001",
        message = "Parcels lie on shelves",
        created = "2026-11-29T11:00:00Z")
public final class M2_ParcelsOnShelves implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn("parcel", Definitions.from("name"), Definitions.to("label"));
        op.addColumn("parcel", column("weight", "numeric(8, 2)"));
        op.addColumn("parcel", column("shelf_id", "bigint").notNull(), backfill("(select min(id) from shelf)"));
        op.addForeignKey("parcel", foreignKey("shelf_id").references("shelf", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("parcel", "parcel_shelf_id_fkey");
        op.dropColumn("parcel", "shelf_id");
        op.dropColumn("parcel", "weight");
        op.renameColumn("parcel", Definitions.from("label"), Definitions.to("name"));
    }
}
