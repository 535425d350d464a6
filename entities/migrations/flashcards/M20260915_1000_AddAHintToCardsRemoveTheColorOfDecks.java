package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Add a hint to cards, remove the color of decks.
 *
 * <p>Revises 4c9e1b7d20f3. Review notes: 1 danger and 1 note. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "6a05d3f81e9b",
        revises = "4c9e1b7d20f3",
        message = "Add a hint to cards, remove the color of decks",
        created = "2026-09-15T10:00:00Z"
)
public final class M20260915_1000_AddAHintToCardsRemoveTheColorOfDecks implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of cards and decks until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.addColumn("cards", column("hint", "varchar(500)"));

        // Data loss: PostgreSQL deletes all values of decks.color, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("decks", "color");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("decks", column("color", "varchar(7)"));
        op.dropColumn("cards", "hint");
    }
}
