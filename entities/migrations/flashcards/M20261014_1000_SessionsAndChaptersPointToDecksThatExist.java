package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Sessions and chapters point to decks that exist.
 *
 * <p>Revises c7312e8f4b06. Review notes: 2 warnings and 1 note. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "e2806f3b9c14",
        revises = "c7312e8f4b06",
        message = "Sessions and chapters point to decks that exist",
        created = "2026-10-14T10:00:00Z"
)
public final class M20261014_1000_SessionsAndChaptersPointToDecksThatExist implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of decks until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("decks", "fk_decks_parent");

        // Table scan: PostgreSQL checks all rows of decks and blocks writes to decks until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("decks",
                foreignKey("parent_id").references("decks", "id").onDelete(SET_NULL).named("fk_decks_parent"));

        // Table scan: PostgreSQL checks all rows of study_sessions and blocks writes to study_sessions and decks until
        // the migration commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("study_sessions",
                foreignKey("deck_id").references("decks", "id").onDelete(CASCADE).named("fk_study_sessions_deck"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("study_sessions", "fk_study_sessions_deck");
        op.dropConstraint("decks", "fk_decks_parent");
        op.addForeignKey("decks", foreignKey("parent_id").references("decks", "id").named("fk_decks_parent"));
    }
}
