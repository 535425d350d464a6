package dev.retort.junit.faults.forgetful;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Titles. */
@Revision(id = "5b1e00000023", revises = "5b1e00000022", message = "Titles", created = "2026-11-29T10:00:00Z")
public final class M3_Titles implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("note", column("title", "text"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("note", "title");
    }
}
