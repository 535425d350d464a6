package dev.retort.junit.shop.migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Shelves and parcels. */
@Revision(id = "5b1e00000001", message = "Shelves and parcels", created = "2026-11-29T10:00:00Z")
public final class M1_Shelves implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "shelf",
                column("id", "bigint").notNull(),
                column("code", "varchar(8)").notNull(),
                column("remark", "text"),
                primaryKey("id"),
                unique("code"));
        op.createTable(
                "parcel",
                column("id", "bigint").identity(),
                column("name", "varchar(40)").notNull(),
                column("state", "varchar(20)").notNull(),
                primaryKey("id"),
                check("state in ('EXPECTED','STORED')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("parcel");
        op.dropTable("shelf");
    }
}
