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
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop with something unknown in it",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropWithSomethingUnknownInIt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: the rows of old.notes are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on old.notes, briefly.
        op.dropTable("old.notes");

        op.dropSequence("old.numbers");

        // In the way: function old.answer() is in the way of dropping schema old, and the upgrade refuses to begin. To
        // go on, write op.execute("DROP FUNCTION old.answer()") before, and what is to become of it after: it was
        // CREATE OR REPLACE FUNCTION old.answer() RETURNS integer LANGUAGE sql RETURN 42.
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
