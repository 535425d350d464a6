package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Tags of cards in place of reminders.
 *
 * <p>Revises a95c07e6f138. Review notes: 1 danger and 2 notes. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "f0d8261b3e7a",
        revises = "a95c07e6f138",
        message = "Tags of cards in place of reminders",
        created = "2026-11-10T10:00:00Z"
)
public final class M20261110_1000_TagsOfCardsInPlaceOfReminders implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of user_preferences and user_reminders until the migration commits
        // (ACCESS EXCLUSIVE). Statements without a note of their own are fast.
        // Lock: PostgreSQL blocks writes to cards until the migration commits (SHARE ROW EXCLUSIVE).

        op.dropConstraint("user_reminders", "fk_user_reminders_user");

        op.createTable("card_tags",
                column("deleted", "boolean").notNull().comment("Soft-delete indicator"),
                column("card_id", "uuid").notNull(),
                column("tag", "varchar(40)").notNull(),
                primaryKey("card_id", "tag"));

        op.addForeignKey("card_tags",
                foreignKey("card_id").references("cards", "id").onDelete(CASCADE).named("fk_card_tags_card"));

        // Data loss: PostgreSQL deletes all rows of user_reminders, and the downgrade cannot restore them. Application
        // code that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:user_reminders in the settings.
        op.dropTable("user_reminders");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("user_reminders",
                column("remind_at", "time(0)").notNull(),
                column("user_id", "bigint").notNull(),
                primaryKey("remind_at", "user_id"));

        op.dropConstraint("card_tags", "fk_card_tags_card");

        op.dropTable("card_tags");

        op.addForeignKey("user_reminders",
                foreignKey("user_id").references("user_preferences", "user_id").named("fk_user_reminders_user"));
    }
}
