package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Longer names of decks, longer reviews.
 *
 * <p>Revises 6a05d3f81e9b. Review notes: 1 warning and 2 notes. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "c7312e8f4b06",
        revises = "6a05d3f81e9b",
        message = "Longer names of decks, longer reviews",
        created = "2026-09-29T10:00:00Z"
)
public final class M20260929_1000_LongerNamesOfDecksLongerReviews implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of decks until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read card_reviews.seconds and decks.name fail once ("cached
        // plan must not change result type"). Restart the application or clear its connection pools after the
        // migration.

        // Table rewrite: PostgreSQL rewrites all rows of card_reviews and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("card_reviews",
                from(column("seconds", "integer").notNull()),
                to(column("seconds", "bigint").notNull()));

        op.alterColumn("decks",
                from(column("name", "varchar(60)").notNull()),
                to(column("name", "varchar(200)").notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("decks",
                from(column("name", "varchar(200)").notNull()),
                to(column("name", "varchar(60)").notNull()));

        op.alterColumn("card_reviews",
                from(column("seconds", "bigint").notNull()),
                to(column("seconds", "integer").notNull()));
    }
}
