package migrations;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Index what the daily study reads.
 *
 * <p>Revises c7312e8f4b06. Review notes: 2 warnings and 1 note. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "19fb64c0a5d7",
        revises = "c7312e8f4b06",
        message = "Index what the daily study reads",
        created = "2026-10-13T10:00:00Z"
)
public final class M20261013_1000_IndexWhatTheDailyStudyReads implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropIndex("users", "idx_users_last_seen");

        // Index build: PostgreSQL reads all rows of card_reviews and blocks writes until the migration commits (SHARE).
        op.createIndex("card_reviews",
                index(key("card_id"), key("reviewed_at").descending()).named("idx_card_reviews_card_reviewed"));

        // Index build: PostgreSQL reads all rows of cards and blocks writes until the migration commits (SHARE).
        op.createIndex("cards", index("deck_id", "due_on").named("idx_cards_deck_due"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("cards", "idx_cards_deck_due");
        op.dropIndex("card_reviews", "idx_card_reviews_card_reviewed");
        op.createIndex("users", index("last_seen_at").named("idx_users_last_seen"));
    }
}
