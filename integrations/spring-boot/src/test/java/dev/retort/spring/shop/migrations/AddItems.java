package dev.retort.spring.shop.migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Creates a table with two rows. */
@Revision(id = "aaa1", message = "Add items", created = "2026-11-20T11:30:00Z")
public final class AddItems implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("id", "bigint").identity(),
                column("name", "varchar(255)").notNull(),
                primaryKey("id"));
        op.executeSafe("insert into item (name) values ('apple'), ('pear')");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item");
    }
}
