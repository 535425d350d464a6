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
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "sequence beside a unique index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SequenceBesideAUniqueIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tickets until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use sequence ticket_numbers fail after the
        // commit.
        op.renameSequence(from("ticket_numbers"), to("numbers"));

        op.dropIndex("tickets", "tickets_id_idx");

        op.dropConstraint("tickets", "tickets_pk");

        // Fails if two rows of tickets have the same id.
        // Index build: PostgreSQL reads all rows of tickets and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
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
