package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * tables swapped.
 *
 * <p>Adds 1 foreign key and 2 primary keys; renames 3 tables; drops 1 foreign key and 2 primary keys.
 *
 * <p>The first revision. Review notes: 7 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "tables swapped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TablesSwapped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of drafts, letters and drafts_swap1 until the migration commits
        // (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use table drafts fail after the commit.
        op.renameTable(from("drafts"), to("drafts_swap1"));

        // Breaks a running application: queries and function bodies that use table letters fail after the commit.
        op.renameTable(from("letters"), to("drafts"));

        op.renameTable(from("drafts_swap1"), to("letters"));

        op.dropConstraint("drafts", "letters_draft_id_fkey");

        op.dropConstraint("drafts", "letters_pkey");
        op.dropConstraint("letters", "drafts_pkey");

        // Fails if two rows of drafts have the same id.
        // Index build: PostgreSQL reads all rows of drafts and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("drafts", primaryKey("id"));

        // Fails if two rows of letters have the same id.
        // Index build: PostgreSQL reads all rows of letters and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("letters", primaryKey("id"));

        // Table scan: PostgreSQL checks all rows of drafts and blocks writes to drafts and letters until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("drafts", foreignKey("draft_id").references("letters", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("drafts", "drafts_draft_id_fkey");

        op.dropConstraint("letters", "letters_pkey");
        op.dropConstraint("drafts", "drafts_pkey");
        op.addPrimaryKey("letters", primaryKey("id").named("drafts_pkey"));
        op.addPrimaryKey("drafts", primaryKey("id").named("letters_pkey"));

        op.addForeignKey("drafts", foreignKey("draft_id").references("letters", "id").named("letters_draft_id_fkey"));

        op.renameTable(from("letters"), to("drafts_swap1"));
        op.renameTable(from("drafts"), to("letters"));
        op.renameTable(from("drafts_swap1"), to("drafts"));
    }
}
