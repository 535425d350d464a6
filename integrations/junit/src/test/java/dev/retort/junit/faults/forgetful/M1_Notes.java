package dev.retort.junit.faults.forgetful;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Notes. */
@Revision(id = "5b1e00000021", message = "Notes", created = "2026-11-29T10:00:00Z")
public final class M1_Notes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("note", column("id", "bigint").notNull(), column("text", "text"), primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("note");
    }
}
