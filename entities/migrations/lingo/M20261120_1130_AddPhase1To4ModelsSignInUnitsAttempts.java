package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.comment;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.RESTRICT;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Add phase 1 to 4 models: sign-in, units, attempts, play.
 *
 * <p>Creates 17 tables, 13 indexes, 3 sequences, 1 enum type and 2 casts; adds 4 columns, 25 foreign keys and 1 check.
 *
 * <p>Revises 27c6a30d7c24. Review notes: 4 warnings and 1 note. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "1975ea83b712",
        revises = "27c6a30d7c24",
        message = "Add phase 1 to 4 models: sign-in, units, attempts, play",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddPhase1To4ModelsSignInUnitsAttempts implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of courses, lessons and users until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        // Sequences
        op.createSequence(sequence("shop_items_seq").incrementBy(50));
        op.createSequence(sequence("units_seq").incrementBy(50));
        op.createSequence(sequence("wallet_transaction_seq").startWith(1000).incrementBy(50));

        op.createEnum("leaguetype", "bronze", "silver", "gold", "platinum", "diamond");

        op.createCast(cast("leaguetype", "varchar").implicit());
        op.createCast(cast("varchar", "leaguetype").implicit());

        // Tables
        op.createTable("achievements",
                column("points", "integer").notNull().defaultSql("0"),
                column("tier", "varchar(10)").notNull(),
                column("code", "varchar(50)").notNull(),
                column("title", "varchar(120)").notNull(),
                column("description", "text"),
                column("criteria", "jsonb").notNull().defaultSql("'{}'")
                        .comment("What has to happen, for the rules engine"),
                primaryKey("code"),
                check("tier in ('BRONZE','SILVER','GOLD')"),
                check("points between 0 and 1000").named("ck_achievements_points"));

        op.createTable("activity_feeds",
                column("deleted", "boolean").notNull().comment("Soft-delete indicator"),
                column("created_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("actor_id", "uuid").notNull(),
                column("id", "uuid").notNull(),
                column("verb", "varchar(30)").notNull(),
                column("payload", "jsonb").notNull().defaultSql("'{}'"),
                primaryKey("id"),
                check("verb in ('COMPLETED_LESSON','EARNED_ACHIEVEMENT','FOLLOWED','REACHED_LEAGUE')"));

        op.createTable("daily_review_sessions",
                column("review_date", "date").notNull().defaultSql("current_date"),
                column("completed_at", "timestamptz(6)"),
                column("id", "bigint").identity(),
                column("user_id", "uuid").notNull(),
                column("words", "varchar(100)[]").notNull(),
                primaryKey("id"),
                unique("user_id", "review_date").named("uq_daily_review_user_date"));

        op.createTable("leaderboard_entries",
                column("final_rank", "integer"),
                column("week_start", "date").notNull(),
                column("xp", "integer").notNull().defaultSql("0"),
                column("id", "bigint").identity(),
                column("user_id", "uuid").notNull(),
                column("league", "leaguetype").notNull(),
                primaryKey("id"),
                unique("user_id", "week_start").named("uq_leaderboard_user_week"),
                check("extract(isodow from week_start) = 1").named("ck_leaderboard_monday"),
                check("xp >= 0").named("ck_leaderboard_xp"));

        op.createTable("lesson_attempts",
                column("accuracy", "numeric(5,2)")
                        .generatedStored("round(100.0 * correct_answers / nullif(question_count, 0), 2)")
                        .comment("Per cent"),
                column("correct_answers", "integer").notNull().defaultSql("0"),
                column("question_count", "integer").notNull(),
                column("version", "integer").notNull(),
                column("completed_at", "timestamptz(6)"),
                column("lesson_id", "bigint").notNull(),
                column("started_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("user_id", "uuid").notNull(),
                column("status", "varchar(20)").notNull().defaultSql("'IN_PROGRESS'"),
                primaryKey("id"),
                check("status in ('IN_PROGRESS','COMPLETED','ABANDONED')"),
                check("correct_answers between 0 and question_count").named("ck_lesson_attempts_answers"),
                check("(status = 'COMPLETED') = (completed_at is not null)").named("ck_lesson_attempts_completed"));

        op.createTable("media_resources",
                column("duration_seconds", "numeric(8,3)"),
                column("height", "integer"),
                column("width", "integer"),
                column("id", "bigint").identity(),
                column("size_bytes", "bigint").notNull(),
                column("unit_id", "bigint").notNull(),
                column("uploaded_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("kind", "varchar(10)").notNull(),
                column("url", "varchar(2048)").notNull(),
                column("alt_text", "varchar(255)"),
                column("transcript", "text"),
                column("metadata", "jsonb").notNull().defaultSql("'{}'"),
                primaryKey("id"),
                unique("url").named("uq_media_resources_url"),
                check("kind <> 'IMAGE' or (height is not null and width is not null)"),
                check("kind in ('AUDIO','IMAGE')"),
                check("size_bytes > 0").named("ck_media_resources_size"));

        op.createTable("question_attempts",
                column("is_correct", "boolean").notNull(),
                column("question_number", "integer").notNull(),
                column("response_millis", "integer").notNull(),
                column("lesson_attempt_id", "uuid").notNull(),
                column("answer", "jsonb").notNull().defaultSql("'{}'"),
                primaryKey("question_number", "lesson_attempt_id"),
                check("response_millis >= 0").named("ck_question_attempts_response"));

        op.createTable("refresh_tokens",
                column("expires_at", "timestamptz(6)").notNull(),
                column("issued_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("revoked_at", "timestamptz(6)"),
                column("device_id", "uuid"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("replaced_by_id", "uuid"),
                column("user_id", "uuid").notNull(),
                column("token_hash", "char(64)").notNull().comment("SHA-256 of the token, in hex"),
                primaryKey("id"),
                unique("replaced_by_id"),
                unique("token_hash").named("uq_refresh_tokens_hash"),
                check("expires_at > issued_at").named("ck_refresh_tokens_lifetime"));

        op.createTable("shop_items",
                column("price", "numeric(10,2)").notNull(),
                column("available_from", "timestamptz(6)").notNull().defaultSql("now()"),
                column("available_until", "timestamptz(6)"),
                column("id", "bigint").notNull(),
                column("currency", "varchar(10)").notNull().defaultSql("'COINS'"),
                column("kind", "varchar(20)").notNull(),
                column("sku", "varchar(40)").notNull(),
                column("name", "varchar(120)").notNull(),
                column("attributes", "jsonb").notNull().defaultSql("'{}'"),
                primaryKey("id"),
                unique("sku").named("uq_shop_items_sku"),
                check("currency in ('COINS','GEMS')"),
                check("kind in ('STREAK_FREEZE','DOUBLE_XP','AVATAR','THEME')"),
                check("available_until is null or available_until > available_from")
                        .named("ck_shop_items_availability"),
                check("price > 0").named("ck_shop_items_price"));

        op.createTable("units",
                column("position", "integer").notNull(),
                column("course_id", "bigint").notNull(),
                column("cover_id", "bigint"),
                column("id", "bigint").notNull(),
                column("prerequisite_id", "bigint"),
                column("title", "varchar(200)").notNull(),
                column("objectives", "text[]").notNull().defaultSql("'{}'"),
                primaryKey("id"),
                unique("course_id", "position").named("uq_units_course_position"),
                check("prerequisite_id <> id").named("ck_units_prerequisite"));

        op.createTable("user_achievements",
                column("progress", "numeric(5,2)").notNull().defaultSql("0").comment("Per cent"),
                column("earned_at", "timestamptz(6)"),
                column("user_id", "uuid").notNull(),
                column("achievement_code", "varchar(255)").notNull(),
                primaryKey("user_id", "achievement_code"),
                check("progress between 0 and 100").named("ck_user_achievements_progress"));

        op.createTable("user_devices",
                column("last_seen_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("platform", "varchar(10)").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("user_id", "uuid").notNull(),
                column("app_version", "varchar(20)").notNull(),
                column("os_version", "varchar(40)"),
                column("identifier", "varchar(64)").notNull(),
                column("push_token", "varchar(255)"),
                primaryKey("id"),
                unique("user_id", "identifier").named("uq_user_devices_user_identifier"),
                check("platform in ('IOS','ANDROID','WEB')"));

        op.createTable("user_following",
                column("followed_id", "uuid").notNull(),
                column("follower_id", "uuid").notNull(),
                primaryKey("followed_id", "follower_id"),
                check("follower_id <> followed_id").named("ck_user_following_self"));

        op.createTable("user_inventory",
                column("equipped", "boolean").notNull().defaultSql("false"),
                column("quantity", "integer").notNull().defaultSql("1"),
                column("acquired_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("shop_item_id", "bigint").notNull(),
                column("user_id", "uuid").notNull(),
                primaryKey("shop_item_id", "user_id"));

        op.createTable("user_vocab_knowledge",
                column("due_on", "date").notNull().defaultSql("current_date"),
                column("ease_factor", "numeric(4,2)").notNull().defaultSql("2.5"),
                column("familiarity", "smallint").notNull().defaultSql("0"),
                column("interval_days", "integer").notNull().defaultSql("0"),
                column("language_code", "varchar(3)").notNull(),
                column("times_seen", "integer").notNull().defaultSql("0"),
                column("user_id", "uuid").notNull(),
                column("word", "varchar(100)").notNull(),
                primaryKey("language_code", "user_id", "word"),
                check("familiarity between 0 and 3"),
                check("ease_factor >= 1.3").named("ck_vocab_knowledge_ease"),
                comment("Drives the daily review"));

        op.createTable("user_wallets",
                column("coins", "bigint").notNull().defaultSql("0"),
                column("gems", "bigint").notNull().defaultSql("0"),
                column("version", "bigint").notNull(),
                column("user_id", "uuid").notNull(),
                primaryKey("user_id"),
                check("coins >= 0 and gems >= 0").named("ck_user_wallets_balance"));

        op.createTable("wallet_transactions",
                column("amount", "bigint").notNull(),
                column("created_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("id", "bigint").notNull(),
                column("shop_item_id", "bigint"),
                column("currency", "varchar(10)").notNull(),
                column("wallet_id", "uuid").notNull(),
                column("reason", "varchar(200)").notNull(),
                primaryKey("id"),
                check("currency in ('COINS','GEMS')"),
                check("amount <> 0").named("ck_wallet_transactions_amount"));

        // Columns
        op.addColumn("courses", column("tags", "jsonb").notNull().defaultSql("'{}'"));
        op.addColumn("lessons", column("unit_id", "bigint"));

        op.addColumn("users",
                column("last_login_ip", "inet").comment("Where the last login came from; kept for 90 days"));

        op.addColumn("users", column("provider", "varchar(20)").notNull().defaultSql("'LOCAL'"));

        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users",
                check("provider IN ('LOCAL', 'GOOGLE', 'APPLE', 'FACEBOOK')").named("users_provider_check"));

        // Indexes

        // Index build: PostgreSQL reads all rows of courses and blocks writes until the migration commits (SHARE).
        op.createIndex("courses", index("level", "is_published").named("idx_course_level_published"));

        // Index build: PostgreSQL reads all rows of lessons and blocks writes until the migration commits (SHARE).
        op.createIndex("lessons", index("unit_id").named("idx_lessons_unit"));

        op.createIndex("activity_feeds",
                index(key("actor_id"), key("created_at").descending()).named("idx_activity_feeds_actor_created"));

        op.createIndex("daily_review_sessions",
                index("review_date").named("idx_daily_review_open").where("completed_at is null"));

        op.createIndex("leaderboard_entries",
                index(key("league"), key("week_start"), key("xp").descending())
                        .named("idx_leaderboard_league_week_xp"));

        op.createIndex("lesson_attempts", index("lesson_id").named("idx_lesson_attempts_lesson"));
        op.createIndex("lesson_attempts",
                index(key("user_id"), key("started_at").descending()).named("idx_lesson_attempts_user_started"));

        op.createIndex("refresh_tokens", index("user_id", "expires_at").named("idx_refresh_tokens_user_expires"));
        op.createIndex("user_achievements", index("achievement_code").named("idx_user_achievements_achievement"));
        op.createIndex("user_devices", index(key("last_seen_at").descending()).named("idx_user_devices_last_seen"));
        op.createIndex("user_following", index("followed_id").named("idx_user_following_followed"));
        op.createIndex("user_vocab_knowledge", index("user_id", "due_on").named("idx_vocab_knowledge_user_due"));

        op.createIndex("wallet_transactions",
                index(key("wallet_id"), key("created_at").descending())
                        .named("idx_wallet_transactions_wallet_created"));

        // Foreign keys

        // Table scan: PostgreSQL checks all rows of lessons and blocks writes to lessons until the migration commits
        // (SHARE ROW EXCLUSIVE).
        op.addForeignKey("lessons",
                foreignKey("unit_id").references("units", "id").onDelete(SET_NULL).named("fk_lessons_unit"));

        op.addForeignKey("activity_feeds",
                foreignKey("actor_id").references("users", "id").onDelete(CASCADE).named("fk_activity_feeds_actor"));

        op.addForeignKey("daily_review_sessions",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_daily_review_user"));

        op.addForeignKey("leaderboard_entries",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_leaderboard_user"));

        op.addForeignKey("lesson_attempts",
                foreignKey("lesson_id").references("lessons", "id").onDelete(CASCADE)
                        .named("fk_lesson_attempts_lesson"));

        op.addForeignKey("lesson_attempts",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_lesson_attempts_user"));

        op.addForeignKey("media_resources",
                foreignKey("unit_id").references("units", "id").onDelete(CASCADE).named("fk_media_resources_unit"));

        op.addForeignKey("question_attempts",
                foreignKey("lesson_attempt_id").references("lesson_attempts", "id").onDelete(CASCADE)
                        .named("fk_question_attempts_attempt"));

        op.addForeignKey("refresh_tokens",
                foreignKey("replaced_by_id").references("refresh_tokens", "id").onDelete(SET_NULL));

        op.addForeignKey("refresh_tokens",
                foreignKey("device_id").references("user_devices", "id").onDelete(CASCADE)
                        .named("fk_refresh_tokens_device"));

        op.addForeignKey("refresh_tokens",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_refresh_tokens_user"));

        op.addForeignKey("units",
                foreignKey("course_id").references("courses", "id").onDelete(CASCADE).named("fk_units_course"));

        op.addForeignKey("units",
                foreignKey("cover_id").references("media_resources", "id").onDelete(SET_NULL).named("fk_units_cover"));

        op.addForeignKey("units",
                foreignKey("prerequisite_id").references("units", "id").onDelete(SET_NULL)
                        .named("fk_units_prerequisite"));

        op.addForeignKey("user_achievements",
                foreignKey("achievement_code").references("achievements", "code").onDelete(RESTRICT)
                        .named("fk_user_achievements_achievement"));

        op.addForeignKey("user_achievements",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_user_achievements_user"));

        op.addForeignKey("user_devices",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_user_devices_user"));

        op.addForeignKey("user_following",
                foreignKey("followed_id").references("users", "id").named("fk_user_following_followed"));

        op.addForeignKey("user_following",
                foreignKey("follower_id").references("users", "id").onDelete(CASCADE)
                        .named("fk_user_following_follower"));

        op.addForeignKey("user_inventory",
                foreignKey("shop_item_id").references("shop_items", "id").named("fk_user_inventory_item"));

        op.addForeignKey("user_inventory",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_user_inventory_user"));

        op.addForeignKey("user_vocab_knowledge",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_vocab_knowledge_user"));

        op.addForeignKey("user_wallets",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_user_wallets_user"));

        op.addForeignKey("wallet_transactions",
                foreignKey("shop_item_id").references("shop_items", "id").onDelete(SET_NULL)
                        .named("fk_wallet_transactions_item"));

        op.addForeignKey("wallet_transactions",
                foreignKey("wallet_id").references("user_wallets", "user_id").onDelete(CASCADE)
                        .named("fk_wallet_transactions_wallet"));
    }

    @Override
    public void downgrade(Operations op) {
        // Foreign keys
        op.dropConstraint("wallet_transactions", "fk_wallet_transactions_wallet");
        op.dropConstraint("wallet_transactions", "fk_wallet_transactions_item");
        op.dropConstraint("user_wallets", "fk_user_wallets_user");
        op.dropConstraint("user_vocab_knowledge", "fk_vocab_knowledge_user");
        op.dropConstraint("user_inventory", "fk_user_inventory_user");
        op.dropConstraint("user_inventory", "fk_user_inventory_item");
        op.dropConstraint("user_following", "fk_user_following_follower");
        op.dropConstraint("user_following", "fk_user_following_followed");
        op.dropConstraint("user_devices", "fk_user_devices_user");
        op.dropConstraint("user_achievements", "fk_user_achievements_user");
        op.dropConstraint("user_achievements", "fk_user_achievements_achievement");
        op.dropConstraint("units", "fk_units_prerequisite");
        op.dropConstraint("units", "fk_units_cover");
        op.dropConstraint("units", "fk_units_course");
        op.dropConstraint("refresh_tokens", "fk_refresh_tokens_user");
        op.dropConstraint("refresh_tokens", "fk_refresh_tokens_device");
        op.dropConstraint("refresh_tokens", "refresh_tokens_replaced_by_id_fkey");
        op.dropConstraint("question_attempts", "fk_question_attempts_attempt");
        op.dropConstraint("media_resources", "fk_media_resources_unit");
        op.dropConstraint("lesson_attempts", "fk_lesson_attempts_user");
        op.dropConstraint("lesson_attempts", "fk_lesson_attempts_lesson");
        op.dropConstraint("leaderboard_entries", "fk_leaderboard_user");
        op.dropConstraint("daily_review_sessions", "fk_daily_review_user");
        op.dropConstraint("activity_feeds", "fk_activity_feeds_actor");
        op.dropConstraint("lessons", "fk_lessons_unit");

        // Indexes
        op.dropIndex("wallet_transactions", "idx_wallet_transactions_wallet_created");
        op.dropIndex("user_vocab_knowledge", "idx_vocab_knowledge_user_due");
        op.dropIndex("user_following", "idx_user_following_followed");
        op.dropIndex("user_devices", "idx_user_devices_last_seen");
        op.dropIndex("user_achievements", "idx_user_achievements_achievement");
        op.dropIndex("refresh_tokens", "idx_refresh_tokens_user_expires");
        op.dropIndex("lesson_attempts", "idx_lesson_attempts_user_started");
        op.dropIndex("lesson_attempts", "idx_lesson_attempts_lesson");
        op.dropIndex("leaderboard_entries", "idx_leaderboard_league_week_xp");
        op.dropIndex("daily_review_sessions", "idx_daily_review_open");
        op.dropIndex("activity_feeds", "idx_activity_feeds_actor_created");
        op.dropIndex("lessons", "idx_lessons_unit");
        op.dropIndex("courses", "idx_course_level_published");

        op.dropConstraint("users", "users_provider_check");

        // Columns
        op.dropColumn("users", "provider");
        op.dropColumn("users", "last_login_ip");
        op.dropColumn("lessons", "unit_id");
        op.dropColumn("courses", "tags");

        // Tables
        op.dropTable("wallet_transactions");
        op.dropTable("user_wallets");
        op.dropTable("user_vocab_knowledge");
        op.dropTable("user_inventory");
        op.dropTable("user_following");
        op.dropTable("user_devices");
        op.dropTable("user_achievements");
        op.dropTable("units");
        op.dropTable("shop_items");
        op.dropTable("refresh_tokens");
        op.dropTable("question_attempts");
        op.dropTable("media_resources");
        op.dropTable("lesson_attempts");
        op.dropTable("leaderboard_entries");
        op.dropTable("daily_review_sessions");
        op.dropTable("activity_feeds");
        op.dropTable("achievements");

        op.dropCast("varchar", "leaguetype");
        op.dropCast("leaguetype", "varchar");

        op.dropEnum("leaguetype");

        // Sequences
        op.dropSequence("wallet_transaction_seq");
        op.dropSequence("units_seq");
        op.dropSequence("shop_items_seq");
    }
}
