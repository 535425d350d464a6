package dev.retort.spring.failing;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Runs a statement on a table that does not exist. */
@Revision(id = "fff1", message = "Fill the void")
public final class FailingMigration implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("kept", column("id", "bigint"));
        op.executeSafe("insert into nowhere values (1)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("kept");
    }
}
