package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.comment;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.RESTRICT;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * v2.1 features.
 *
 * <p>Creates 11 tables and 42 indexes; adds 1 column and 28 foreign keys.
 *
 * <p>Revises 001. Review notes: 2 warnings and 2 notes. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "002",
        revises = "001",
        message = "v2.1 features",
        created = "2026-11-20T16:45:00Z"
)
public final class M20261120_1645_V21Features implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of user_responses until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Lock: PostgreSQL blocks writes to users, knowledge_areas, questions, courses and reading_content until the
        // migration commits (SHARE ROW EXCLUSIVE).

        // Tables
        op.createTable("admin_audit_log",
                column("created_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("admin_id", "uuid").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("target_id", "uuid"),
                column("client_ip", "inet"),
                column("action", "varchar(20)").notNull(),
                column("target_table", "varchar(63)").notNull(),
                column("details", "jsonb").notNull().defaultSql("'{}'"),
                primaryKey("id"),
                check("action in ('CREATED','CHANGED','DELETED','SIGNED_IN_AS')"),
                comment("Kept for ten years"));

        op.createTable("competency_history",
                column("score", "numeric(5,2)").notNull().comment("Per cent"),
                column("week_start", "date").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("knowledge_area_id", "uuid").notNull(),
                column("user_id", "uuid").notNull(),
                primaryKey("id"),
                unique("user_id", "knowledge_area_id", "week_start").named("uq_competency_history_week"),
                check("extract(isodow from week_start) = 1").named("ck_competency_history_monday"));

        op.createTable("explanation_feedback",
                column("is_helpful", "boolean").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("question_id", "uuid").notNull(),
                column("session_id", "uuid"),
                column("user_id", "uuid").notNull(),
                column("remark", "text"),
                primaryKey("id"),
                unique("user_id", "question_id").named("uq_explanation_feedback_user_question"));

        op.createTable("password_reset_tokens",
                column("expires_at", "timestamptz(6)").notNull(),
                column("used_at", "timestamptz(6)"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("user_id", "uuid").notNull(),
                column("token_hash", "char(64)").notNull().comment("SHA-256 of the token, in hex"),
                primaryKey("id"),
                unique("token_hash").named("uq_password_reset_tokens_hash"));

        op.createTable("quiz_sessions",
                column("questions_asked", "integer").notNull().defaultSql("0"),
                column("questions_right", "integer").notNull().defaultSql("0"),
                column("score", "numeric(5,2)")
                        .generatedStored("round(100.0 * questions_right / nullif(questions_asked, 0), 2)")
                        .comment("Per cent"),
                column("version", "integer").notNull(),
                column("ended_at", "timestamptz(6)"),
                column("started_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("state", "varchar(10)").notNull().defaultSql("'ACTIVE'"),
                column("course_id", "uuid").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("knowledge_area_id", "uuid"),
                column("user_id", "uuid").notNull(),
                column("kind", "varchar(20)").notNull(),
                primaryKey("id"),
                check("kind in ('DIAGNOSTIC','PRACTICE','MOCK_EXAM')"),
                check("state in ('ACTIVE','PAUSED','ENDED')"),
                check("(state = 'ENDED') = (ended_at is not null)").named("ck_quiz_sessions_ended"),
                check("questions_right between 0 and questions_asked").named("ck_quiz_sessions_right"));

        op.createTable("reading_bookmarks",
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("reading_content_id", "uuid").notNull(),
                column("reading_queue_id", "uuid"),
                column("user_id", "uuid").notNull(),
                column("note", "text"),
                primaryKey("id"),
                unique("user_id", "reading_content_id").named("uq_reading_bookmarks_user_content"));

        op.createTable("reading_engagement",
                column("scrolled_percent", "smallint").notNull().defaultSql("0"),
                column("closed_at", "timestamptz(6)"),
                column("opened_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("reading_content_id", "uuid").notNull(),
                column("reading_queue_id", "uuid"),
                column("user_id", "uuid").notNull(),
                primaryKey("id"),
                check("scrolled_percent between 0 and 100").named("ck_reading_engagement_scrolled"));

        op.createTable("reading_feedback",
                column("relevance", "smallint").notNull().comment("1 to 5"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("reading_content_id", "uuid").notNull(),
                column("reading_queue_id", "uuid"),
                column("user_id", "uuid").notNull(),
                primaryKey("id"),
                check("relevance between 1 and 5").named("ck_reading_feedback_relevance"));

        op.createTable("reading_queue",
                column("priority", "integer").notNull().defaultSql("0"),
                column("added_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("state", "varchar(10)").notNull().defaultSql("'UNREAD'"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("reading_content_id", "uuid").notNull(),
                column("session_id", "uuid"),
                column("user_id", "uuid").notNull(),
                primaryKey("id"),
                unique("user_id", "reading_content_id").named("uq_reading_queue_user_content"),
                check("state in ('UNREAD','READING','READ','DISMISSED')"));

        op.createTable("review_attempts",
                column("given", "char(1)").notNull(),
                column("is_correct", "boolean").notNull(),
                column("answered_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("original_response_id", "uuid").notNull(),
                column("question_id", "uuid").notNull(),
                column("session_review_id", "uuid").notNull(),
                primaryKey("id"),
                check("given in ('A','B','C','D')"));

        op.createTable("session_reviews",
                column("begun_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("state", "varchar(10)").notNull().defaultSql("'OPEN'"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("session_id", "uuid").notNull(),
                column("user_id", "uuid").notNull(),
                primaryKey("id"),
                unique("session_id"),
                check("state in ('OPEN','SKIPPED','DONE')"));

        op.addColumn("user_responses", column("session_id", "uuid"));

        // Indexes

        // Index build: PostgreSQL reads all rows of user_responses and blocks writes until the migration commits
        // (SHARE).
        op.createIndex("user_responses", index("session_id").named("idx_user_responses_session"));

        op.createIndex("admin_audit_log", index("action").named("idx_admin_audit_log_action"));
        op.createIndex("admin_audit_log", index("admin_id").named("idx_admin_audit_log_admin"));
        op.createIndex("admin_audit_log", index(key("created_at").descending()).named("idx_admin_audit_log_created"));
        op.createIndex("admin_audit_log", index("target_table", "target_id").named("idx_admin_audit_log_target"));
        op.createIndex("competency_history", index("knowledge_area_id").named("idx_competency_history_area"));
        op.createIndex("competency_history",
                index(key("user_id"), key("week_start").descending()).named("idx_competency_history_user_week"));
        op.createIndex("competency_history", index("week_start").named("idx_competency_history_week"));
        op.createIndex("explanation_feedback", index("question_id").named("idx_explanation_feedback_question"));
        op.createIndex("explanation_feedback", index("session_id").named("idx_explanation_feedback_session"));
        op.createIndex("explanation_feedback",
                index("question_id").named("idx_explanation_feedback_unhelpful").where("not is_helpful"));
        op.createIndex("explanation_feedback", index("user_id").named("idx_explanation_feedback_user"));
        op.createIndex("password_reset_tokens", index("expires_at").named("idx_password_reset_tokens_expires"));
        op.createIndex("password_reset_tokens",
                index("user_id", "expires_at").named("idx_password_reset_tokens_unused").where("used_at is null"));
        op.createIndex("password_reset_tokens", index("user_id").named("idx_password_reset_tokens_user"));
        op.createIndex("quiz_sessions", index("knowledge_area_id").named("idx_quiz_sessions_area"));
        op.createIndex("quiz_sessions", index("course_id").named("idx_quiz_sessions_course"));
        op.createIndex("quiz_sessions", index("user_id").named("idx_quiz_sessions_open").where("ended_at is null"));
        op.createIndex("quiz_sessions", index("state").named("idx_quiz_sessions_state"));
        op.createIndex("quiz_sessions",
                index(key("user_id"), key("started_at").descending()).named("idx_quiz_sessions_user_started"));

        op.createIndex("reading_bookmarks", index("reading_content_id").named("idx_reading_bookmarks_content"));
        op.createIndex("reading_bookmarks", index("reading_queue_id").named("idx_reading_bookmarks_queue"));
        op.createIndex("reading_bookmarks", index("user_id").named("idx_reading_bookmarks_user"));
        op.createIndex("reading_engagement", index("reading_content_id").named("idx_reading_engagement_content"));
        op.createIndex("reading_engagement",
                index("user_id").named("idx_reading_engagement_open").where("closed_at is null"));
        op.createIndex("reading_engagement", index("reading_queue_id").named("idx_reading_engagement_queue"));
        op.createIndex("reading_engagement",
                index(key("user_id"), key("opened_at").descending()).named("idx_reading_engagement_user_opened"));

        op.createIndex("reading_feedback", index("reading_content_id").named("idx_reading_feedback_content"));
        op.createIndex("reading_feedback", index("reading_queue_id").named("idx_reading_feedback_queue"));
        op.createIndex("reading_feedback", index("relevance").named("idx_reading_feedback_relevance"));
        op.createIndex("reading_feedback", index("user_id").named("idx_reading_feedback_user"));
        op.createIndex("reading_queue", index("reading_content_id").named("idx_reading_queue_content"));
        op.createIndex("reading_queue", index("session_id").named("idx_reading_queue_session"));
        op.createIndex("reading_queue", index("state").named("idx_reading_queue_state"));
        op.createIndex("reading_queue",
                index("user_id", "added_at").named("idx_reading_queue_unread").where("state = 'UNREAD'"));
        op.createIndex("reading_queue",
                index(key("user_id"), key("priority").descending()).named("idx_reading_queue_user_priority"));

        op.createIndex("review_attempts", index("original_response_id").named("idx_review_attempts_original"));
        op.createIndex("review_attempts", index("question_id").named("idx_review_attempts_question"));
        op.createIndex("review_attempts", index("session_review_id").named("idx_review_attempts_review"));
        op.createIndex("session_reviews", index("begun_at").named("idx_session_reviews_begun"));
        op.createIndex("session_reviews", index("state").named("idx_session_reviews_state"));
        op.createIndex("session_reviews", index("user_id").named("idx_session_reviews_user"));

        // Foreign keys

        // Table scan: PostgreSQL checks all rows of user_responses and blocks writes to user_responses until the
        // migration commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("user_responses",
                foreignKey("session_id").references("quiz_sessions", "id").onDelete(SET_NULL)
                        .named("fk_user_responses_session"));

        op.addForeignKey("admin_audit_log",
                foreignKey("admin_id").references("users", "id").onDelete(RESTRICT).named("fk_admin_audit_log_admin"));

        op.addForeignKey("competency_history",
                foreignKey("knowledge_area_id").references("knowledge_areas", "id").onDelete(CASCADE)
                        .named("fk_competency_history_area"));

        op.addForeignKey("competency_history",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_competency_history_user"));

        op.addForeignKey("explanation_feedback",
                foreignKey("question_id").references("questions", "id").onDelete(CASCADE)
                        .named("fk_explanation_feedback_question"));

        op.addForeignKey("explanation_feedback",
                foreignKey("session_id").references("quiz_sessions", "id").onDelete(SET_NULL)
                        .named("fk_explanation_feedback_session"));

        op.addForeignKey("explanation_feedback",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE)
                        .named("fk_explanation_feedback_user"));

        op.addForeignKey("password_reset_tokens",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE)
                        .named("fk_password_reset_tokens_user"));

        op.addForeignKey("quiz_sessions",
                foreignKey("knowledge_area_id").references("knowledge_areas", "id").onDelete(SET_NULL)
                        .named("fk_quiz_sessions_area"));

        op.addForeignKey("quiz_sessions",
                foreignKey("course_id").references("courses", "id").onDelete(CASCADE).named("fk_quiz_sessions_course"));
        op.addForeignKey("quiz_sessions",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_quiz_sessions_user"));

        op.addForeignKey("reading_bookmarks",
                foreignKey("reading_content_id").references("reading_content", "id").onDelete(CASCADE)
                        .named("fk_reading_bookmarks_content"));

        op.addForeignKey("reading_bookmarks",
                foreignKey("reading_queue_id").references("reading_queue", "id").onDelete(SET_NULL)
                        .named("fk_reading_bookmarks_queue"));

        op.addForeignKey("reading_bookmarks",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_reading_bookmarks_user"));

        op.addForeignKey("reading_engagement",
                foreignKey("reading_content_id").references("reading_content", "id").onDelete(CASCADE)
                        .named("fk_reading_engagement_content"));

        op.addForeignKey("reading_engagement",
                foreignKey("reading_queue_id").references("reading_queue", "id").onDelete(SET_NULL)
                        .named("fk_reading_engagement_queue"));

        op.addForeignKey("reading_engagement",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_reading_engagement_user"));

        op.addForeignKey("reading_feedback",
                foreignKey("reading_content_id").references("reading_content", "id").onDelete(CASCADE)
                        .named("fk_reading_feedback_content"));

        op.addForeignKey("reading_feedback",
                foreignKey("reading_queue_id").references("reading_queue", "id").onDelete(SET_NULL)
                        .named("fk_reading_feedback_queue"));

        op.addForeignKey("reading_feedback",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_reading_feedback_user"));

        op.addForeignKey("reading_queue",
                foreignKey("reading_content_id").references("reading_content", "id").onDelete(CASCADE)
                        .named("fk_reading_queue_content"));

        op.addForeignKey("reading_queue",
                foreignKey("session_id").references("quiz_sessions", "id").onDelete(SET_NULL)
                        .named("fk_reading_queue_session"));

        op.addForeignKey("reading_queue",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_reading_queue_user"));

        op.addForeignKey("review_attempts",
                foreignKey("original_response_id").references("user_responses", "id").onDelete(CASCADE)
                        .named("fk_review_attempts_original"));

        op.addForeignKey("review_attempts",
                foreignKey("question_id").references("questions", "id").onDelete(CASCADE)
                        .named("fk_review_attempts_question"));

        op.addForeignKey("review_attempts",
                foreignKey("session_review_id").references("session_reviews", "id").onDelete(CASCADE)
                        .named("fk_review_attempts_review"));

        op.addForeignKey("session_reviews",
                foreignKey("session_id").references("quiz_sessions", "id").onDelete(CASCADE)
                        .named("fk_session_reviews_session"));

        op.addForeignKey("session_reviews",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_session_reviews_user"));
    }

    @Override
    public void downgrade(Operations op) {
        // Foreign keys
        op.dropConstraint("session_reviews", "fk_session_reviews_user");
        op.dropConstraint("session_reviews", "fk_session_reviews_session");
        op.dropConstraint("review_attempts", "fk_review_attempts_review");
        op.dropConstraint("review_attempts", "fk_review_attempts_question");
        op.dropConstraint("review_attempts", "fk_review_attempts_original");
        op.dropConstraint("reading_queue", "fk_reading_queue_user");
        op.dropConstraint("reading_queue", "fk_reading_queue_session");
        op.dropConstraint("reading_queue", "fk_reading_queue_content");
        op.dropConstraint("reading_feedback", "fk_reading_feedback_user");
        op.dropConstraint("reading_feedback", "fk_reading_feedback_queue");
        op.dropConstraint("reading_feedback", "fk_reading_feedback_content");
        op.dropConstraint("reading_engagement", "fk_reading_engagement_user");
        op.dropConstraint("reading_engagement", "fk_reading_engagement_queue");
        op.dropConstraint("reading_engagement", "fk_reading_engagement_content");
        op.dropConstraint("reading_bookmarks", "fk_reading_bookmarks_user");
        op.dropConstraint("reading_bookmarks", "fk_reading_bookmarks_queue");
        op.dropConstraint("reading_bookmarks", "fk_reading_bookmarks_content");
        op.dropConstraint("quiz_sessions", "fk_quiz_sessions_user");
        op.dropConstraint("quiz_sessions", "fk_quiz_sessions_course");
        op.dropConstraint("quiz_sessions", "fk_quiz_sessions_area");
        op.dropConstraint("password_reset_tokens", "fk_password_reset_tokens_user");
        op.dropConstraint("explanation_feedback", "fk_explanation_feedback_user");
        op.dropConstraint("explanation_feedback", "fk_explanation_feedback_session");
        op.dropConstraint("explanation_feedback", "fk_explanation_feedback_question");
        op.dropConstraint("competency_history", "fk_competency_history_user");
        op.dropConstraint("competency_history", "fk_competency_history_area");
        op.dropConstraint("admin_audit_log", "fk_admin_audit_log_admin");
        op.dropConstraint("user_responses", "fk_user_responses_session");

        // Indexes
        op.dropIndex("session_reviews", "idx_session_reviews_user");
        op.dropIndex("session_reviews", "idx_session_reviews_state");
        op.dropIndex("session_reviews", "idx_session_reviews_begun");
        op.dropIndex("review_attempts", "idx_review_attempts_review");
        op.dropIndex("review_attempts", "idx_review_attempts_question");
        op.dropIndex("review_attempts", "idx_review_attempts_original");
        op.dropIndex("reading_queue", "idx_reading_queue_user_priority");
        op.dropIndex("reading_queue", "idx_reading_queue_unread");
        op.dropIndex("reading_queue", "idx_reading_queue_state");
        op.dropIndex("reading_queue", "idx_reading_queue_session");
        op.dropIndex("reading_queue", "idx_reading_queue_content");
        op.dropIndex("reading_feedback", "idx_reading_feedback_user");
        op.dropIndex("reading_feedback", "idx_reading_feedback_relevance");
        op.dropIndex("reading_feedback", "idx_reading_feedback_queue");
        op.dropIndex("reading_feedback", "idx_reading_feedback_content");
        op.dropIndex("reading_engagement", "idx_reading_engagement_user_opened");
        op.dropIndex("reading_engagement", "idx_reading_engagement_queue");
        op.dropIndex("reading_engagement", "idx_reading_engagement_open");
        op.dropIndex("reading_engagement", "idx_reading_engagement_content");
        op.dropIndex("reading_bookmarks", "idx_reading_bookmarks_user");
        op.dropIndex("reading_bookmarks", "idx_reading_bookmarks_queue");
        op.dropIndex("reading_bookmarks", "idx_reading_bookmarks_content");
        op.dropIndex("quiz_sessions", "idx_quiz_sessions_user_started");
        op.dropIndex("quiz_sessions", "idx_quiz_sessions_state");
        op.dropIndex("quiz_sessions", "idx_quiz_sessions_open");
        op.dropIndex("quiz_sessions", "idx_quiz_sessions_course");
        op.dropIndex("quiz_sessions", "idx_quiz_sessions_area");
        op.dropIndex("password_reset_tokens", "idx_password_reset_tokens_user");
        op.dropIndex("password_reset_tokens", "idx_password_reset_tokens_unused");
        op.dropIndex("password_reset_tokens", "idx_password_reset_tokens_expires");
        op.dropIndex("explanation_feedback", "idx_explanation_feedback_user");
        op.dropIndex("explanation_feedback", "idx_explanation_feedback_unhelpful");
        op.dropIndex("explanation_feedback", "idx_explanation_feedback_session");
        op.dropIndex("explanation_feedback", "idx_explanation_feedback_question");
        op.dropIndex("competency_history", "idx_competency_history_week");
        op.dropIndex("competency_history", "idx_competency_history_user_week");
        op.dropIndex("competency_history", "idx_competency_history_area");
        op.dropIndex("admin_audit_log", "idx_admin_audit_log_target");
        op.dropIndex("admin_audit_log", "idx_admin_audit_log_created");
        op.dropIndex("admin_audit_log", "idx_admin_audit_log_admin");
        op.dropIndex("admin_audit_log", "idx_admin_audit_log_action");
        op.dropIndex("user_responses", "idx_user_responses_session");

        op.dropColumn("user_responses", "session_id");

        // Tables
        op.dropTable("session_reviews");
        op.dropTable("review_attempts");
        op.dropTable("reading_queue");
        op.dropTable("reading_feedback");
        op.dropTable("reading_engagement");
        op.dropTable("reading_bookmarks");
        op.dropTable("quiz_sessions");
        op.dropTable("password_reset_tokens");
        op.dropTable("explanation_feedback");
        op.dropTable("competency_history");
        op.dropTable("admin_audit_log");
    }
}
