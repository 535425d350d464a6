package dev.retort.junit.shop.migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Shelves have no remarks. */
@Revision(
        id = "5b1e00000003",
        revises = "5b1e00000002",
        message = "Shelves have no remarks",
        created = "2026-11-29T12:00:00Z")
public final class M3_NoRemarks implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("shelf", "remark");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("shelf", column("remark", "text"));
    }
}
