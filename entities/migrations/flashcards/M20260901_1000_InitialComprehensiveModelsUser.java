package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Initial comprehensive models: User, UserPreferences, Deck, Card, CardReview, StudySession.
 *
 * <p>Creates 7 tables, 1 index and 1 sequence; adds 8 foreign keys.
 *
 * <p>The first revision. Review notes: none. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "4c9e1b7d20f3",
        message = "Initial comprehensive models: User, UserPreferences, Deck, Card, CardReview, StudySession",
        created = "2026-09-01T10:00:00Z"
)
public final class M20260901_1000_InitialComprehensiveModelsUser implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("deck_seq").incrementBy(20));

        // Tables
        op.createTable("card_reviews",
                column("seconds", "integer").notNull(),
                column("rating", "varchar(5)").notNull(),
                column("id", "bigint").identity(),
                column("reviewed_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("card_id", "uuid").notNull(),
                column("session_id", "uuid").notNull(),
                primaryKey("id"),
                check("rating in ('AGAIN','HARD','GOOD','EASY')"),
                check("seconds >= 0").named("ck_card_reviews_seconds"));

        op.createTable("cards",
                column("deleted", "boolean").notNull().comment("Soft-delete indicator"),
                column("due_on", "date").notNull().defaultSql("current_date"),
                column("ease_factor", "numeric(4,2)").notNull().defaultSql("2.5"),
                column("deck_id", "bigint").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("back", "text").notNull(),
                column("front", "text").notNull(),
                primaryKey("id"));

        op.createTable("decks",
                column("is_public", "boolean").notNull().defaultSql("false"),
                column("version", "integer").notNull(),
                column("color", "varchar(7)"),
                column("id", "bigint").notNull(),
                column("owner_id", "bigint").notNull(),
                column("parent_id", "bigint"),
                column("name", "varchar(60)").notNull(),
                primaryKey("id"));

        op.createTable("study_sessions",
                column("deck_id", "bigint").notNull(),
                column("ended_at", "timestamptz(6)"),
                column("started_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("user_id", "bigint").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                primaryKey("id"),
                check("ended_at >= started_at").named("ck_study_sessions_end"));

        op.createTable("user_preferences",
                column("new_cards_per_day", "integer").notNull().defaultSql("20"),
                column("user_id", "bigint").notNull(),
                column("theme", "varchar(10)").notNull().defaultSql("'SYSTEM'"),
                primaryKey("user_id"),
                check("theme in ('LIGHT','DARK','SYSTEM')"));

        op.createTable("user_reminders",
                column("remind_at", "time(0)").notNull(),
                column("user_id", "bigint").notNull(),
                primaryKey("remind_at", "user_id"));

        op.createTable("users",
                column("created_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("id", "bigint").identity(),
                column("last_seen_at", "timestamptz(6)"),
                column("username", "varchar(40)").notNull(),
                column("email", "varchar(320)").notNull(),
                primaryKey("id"),
                unique("username").named("uq_users_username"));

        op.createIndex("users", index("last_seen_at").named("idx_users_last_seen"));

        // Foreign keys
        op.addForeignKey("card_reviews",
                foreignKey("card_id").references("cards", "id").onDelete(CASCADE).named("fk_card_reviews_card"));

        op.addForeignKey("card_reviews",
                foreignKey("session_id").references("study_sessions", "id").onDelete(CASCADE)
                        .named("fk_card_reviews_session"));

        op.addForeignKey("cards",
                foreignKey("deck_id").references("decks", "id").onDelete(CASCADE).named("fk_cards_deck"));

        op.addForeignKey("decks",
                foreignKey("owner_id").references("users", "id").onDelete(CASCADE).named("fk_decks_owner"));

        op.addForeignKey("decks", foreignKey("parent_id").references("decks", "id").named("fk_decks_parent"));

        op.addForeignKey("study_sessions",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_study_sessions_user"));

        op.addForeignKey("user_preferences",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_user_preferences_user"));

        op.addForeignKey("user_reminders",
                foreignKey("user_id").references("user_preferences", "user_id").named("fk_user_reminders_user"));
    }

    @Override
    public void downgrade(Operations op) {
        // Foreign keys
        op.dropConstraint("user_reminders", "fk_user_reminders_user");
        op.dropConstraint("user_preferences", "fk_user_preferences_user");
        op.dropConstraint("study_sessions", "fk_study_sessions_user");
        op.dropConstraint("decks", "fk_decks_parent");
        op.dropConstraint("decks", "fk_decks_owner");
        op.dropConstraint("cards", "fk_cards_deck");
        op.dropConstraint("card_reviews", "fk_card_reviews_session");
        op.dropConstraint("card_reviews", "fk_card_reviews_card");

        op.dropIndex("users", "idx_users_last_seen");

        // Tables
        op.dropTable("users");
        op.dropTable("user_reminders");
        op.dropTable("user_preferences");
        op.dropTable("study_sessions");
        op.dropTable("decks");
        op.dropTable("cards");
        op.dropTable("card_reviews");

        op.dropSequence("deck_seq");
    }
}
