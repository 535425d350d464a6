package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop with something unknown in it.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop with something unknown in it",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropWithSomethingUnknownInIt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of old.notes until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Data loss: PostgreSQL deletes all rows of old.notes, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:old.notes in the settings.
        op.dropTable("old.notes");

        op.dropSequence("old.numbers");

        // Blocked: function old.answer() blocks dropping schema old, so the upgrade refuses to run. To continue, add
        // op.execute("DROP FUNCTION old.answer()") before this operation, and recreate it afterwards if you need it.
        op.dropSchema("old");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSchema("old");

        op.createSequence(sequence("old.numbers"));

        op.createTable("old.notes",
                column("id", "bigint").notNull(),
                column("text", "varchar(50)"),
                primaryKey("id"));
    }
}
