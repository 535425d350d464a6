package dev.retort.spring.arguments;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Creates the table of a tenant. */
@Revision(id = "aaa1")
public final class Tenant implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(op.argument("tenant") + "_orders", column("id", "bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(op.argument("tenant") + "_orders");
    }
}
