package dev.retort.junit.faults.unsaid;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Short notes. */
@Revision(id = "5b1e00000032", revises = "5b1e00000031", message = "Short notes", created = "2026-11-29T10:00:00Z")
public final class M2_ShortNotes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.executeSafe("update note set text = left(text, 3)");
    }

    @Override
    public void downgrade(Operations op) {
        // nothing to undo
    }
}
