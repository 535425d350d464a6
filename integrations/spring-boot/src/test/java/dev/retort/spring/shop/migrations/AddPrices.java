package dev.retort.spring.shop.migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Changes the rows, which needs no confirmation where the same run has created them. */
@Revision(id = "bbb2", revises = "aaa1", message = "Add prices", created = "2026-11-21T11:30:00Z")
public final class AddPrices implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("price", "integer").notNull().defaultSql("7"));
        op.execute("update item set name = upper(name)");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("update item set name = lower(name)");
        op.dropColumn("item", "price");
    }
}
