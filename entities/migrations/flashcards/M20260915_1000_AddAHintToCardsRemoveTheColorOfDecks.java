package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Add a hint to cards, remove the color of decks.
 *
 * <p>Revises 4c9e1b7d20f3. Review: 1 danger and 2 notes. Entities read with Hibernate 7.4.6.
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
        // Data loss: the values of decks.color are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on decks, briefly.
        op.dropColumn("decks", "color");

        // Lock: ACCESS EXCLUSIVE on cards, briefly.
        op.addColumn("cards", column("hint", "varchar(500)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("cards", "hint");
        op.addColumn("decks", column("color", "varchar(7)"));
    }
}
