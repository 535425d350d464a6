package dev.retort.junit.faults.forgetful;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Authors. */
@Revision(id = "5b1e00000022", revises = "5b1e00000021", message = "Authors", created = "2026-11-29T10:00:00Z")
public final class M2_Authors implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("note", column("author", "text"));
    }

    @Override
    public void downgrade(Operations op) {
        // the column is forgotten
    }
}
