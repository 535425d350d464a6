package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * injection in checks and defaults.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "injection in checks and defaults",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_InjectionInChecksAndDefaults implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of plain until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("plain", column("note", "text").defaultSql("'$$; drop table plain; $$'::text"));

        // Table scan: PostgreSQL checks all rows of plain and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("plain", check("note <> '''; --'").named("plain_note_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("plain", "plain_note_check");

        op.dropColumn("plain", "note");
    }
}
