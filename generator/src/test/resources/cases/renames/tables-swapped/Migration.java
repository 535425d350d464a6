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
 * <p>The first revision. Review: 7 warnings and 6 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "tables swapped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TablesSwapped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses table drafts fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on drafts, briefly.
        op.renameTable(from("drafts"), to("drafts_swap1"));

        // Breaks a running application: whatever still uses table letters fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on letters, briefly.
        op.renameTable(from("letters"), to("drafts"));

        // Lock: ACCESS EXCLUSIVE on drafts_swap1, briefly.
        op.renameTable(from("drafts_swap1"), to("letters"));

        // Lock: ACCESS EXCLUSIVE on drafts and letters, briefly.
        op.dropConstraint("drafts", "letters_draft_id_fkey");

        // Lock: ACCESS EXCLUSIVE on drafts, briefly.
        op.dropConstraint("drafts", "letters_pkey");

        // Lock: ACCESS EXCLUSIVE on letters, briefly.
        op.dropConstraint("letters", "drafts_pkey");

        // Fails if two rows of drafts have the same id.
        // Lock: ACCESS EXCLUSIVE on drafts, for as long as its index takes.
        op.addPrimaryKey("drafts", primaryKey("id"));

        // Fails if two rows of letters have the same id.
        // Lock: ACCESS EXCLUSIVE on letters, for as long as its index takes.
        op.addPrimaryKey("letters", primaryKey("id"));

        // Lock: SHARE ROW EXCLUSIVE on drafts and letters, for as long as the check of existing rows takes.
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
