package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * sequence beside a unique index.
 *
 * <p>The first revision. Review: 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "sequence beside a unique index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SequenceBesideAUniqueIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses sequence ticket_numbers fails from the commit on, the
        // bodies of functions included.
        op.renameSequence(from("ticket_numbers"), to("numbers"));

        // Lock: ACCESS EXCLUSIVE on tickets, briefly.
        op.dropIndex("tickets", "tickets_id_idx");

        // Lock: ACCESS EXCLUSIVE on tickets, briefly.
        op.dropConstraint("tickets", "tickets_pk");

        // Fails if two rows of tickets have the same id.
        // Lock: ACCESS EXCLUSIVE on tickets, for as long as its index takes.
        op.addUnique("tickets", unique("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("tickets", "tickets_id_key");

        op.addPrimaryKey("tickets", primaryKey("id").named("tickets_pk"));

        op.createIndex("tickets", index("id").unique());

        op.renameSequence(from("numbers"), to("ticket_numbers"));
    }
}
