package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * One user for an address, reviews of an hour at most.
 *
 * <p>Revises 7b4ad91052ce. Review notes: 3 warnings and 1 note. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "a95c07e6f138",
        revises = "7b4ad91052ce",
        message = "One user for an address, reviews of an hour at most",
        created = "2026-10-27T10:00:00Z"
)
public final class M20261027_1000_OneUserForAnAddressReviewsOfAnHourAtMost implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of card_reviews until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("card_reviews", "ck_card_reviews_seconds");

        // Table scan: PostgreSQL checks all rows of card_reviews and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addCheck("card_reviews", check("(seconds >= 0) AND (seconds <= 3600)").named("ck_card_reviews_seconds"));

        // Fails if two rows of users have the same email.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("users", unique("email").named("uq_users_email"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "uq_users_email");

        op.dropConstraint("card_reviews", "ck_card_reviews_seconds");
        op.addCheck("card_reviews", check("seconds >= 0").named("ck_card_reviews_seconds"));
    }
}
