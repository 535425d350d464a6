package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.RESTRICT;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Initial schema.
 *
 * <p>Creates 10 tables and 18 indexes; adds 13 foreign keys.
 *
 * <p>The first revision. Review notes: none. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "001",
        message = "Initial schema",
        created = "2026-08-03T08:00:00Z"
)
public final class M20260803_0800_InitialSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Tables
        op.createTable("concept_mastery",
                column("due_on", "date").notNull().defaultSql("current_date"),
                column("ease_factor", "numeric(4,2)").notNull().defaultSql("2.5"),
                column("interval_days", "integer").notNull().defaultSql("1"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("knowledge_area_id", "uuid").notNull(),
                column("user_id", "uuid").notNull(),
                column("concept", "varchar(120)").notNull(),
                primaryKey("id"),
                unique("user_id", "knowledge_area_id", "concept").named("uq_concept_mastery_user_concept"));

        op.createTable("courses",
                column("is_active", "boolean").notNull().defaultSql("true"),
                column("passing_score", "numeric(5,2)").notNull().defaultSql("70").comment("Per cent"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("code", "varchar(20)").notNull(),
                column("name", "varchar(200)").notNull(),
                primaryKey("id"),
                unique("code").named("uq_courses_code"),
                check("passing_score between 0 and 100").named("ck_courses_passing_score"));

        op.createTable("knowledge_areas",
                column("weight", "numeric(4,3)").notNull().comment("Share of the exam"),
                column("course_id", "uuid").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("code", "varchar(40)").notNull(),
                column("name", "varchar(200)").notNull(),
                primaryKey("id"),
                unique("course_id", "code").named("uq_knowledge_areas_course_code"),
                check("weight > 0 and weight <= 1").named("ck_knowledge_areas_weight"));

        op.createTable("questions",
                column("correct", "char(1)").notNull(),
                column("is_active", "boolean").notNull().defaultSql("true"),
                column("difficulty", "varchar(10)").notNull().defaultSql("'MEDIUM'"),
                column("course_id", "uuid").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("knowledge_area_id", "uuid").notNull(),
                column("text", "text").notNull(),
                column("embedding", "double precision[]")
                        .comment("Where the question lies among the others, for finding similar ones"),
                column("options", "jsonb").notNull().comment("The answers by their letters"),
                primaryKey("id"),
                check("correct in ('A','B','C','D')"),
                check("difficulty in ('EASY','MEDIUM','HARD')"));

        op.createTable("reading_content",
                column("course_id", "uuid").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("knowledge_area_id", "uuid").notNull(),
                column("title", "varchar(300)").notNull(),
                column("body", "text").notNull(),
                column("embedding", "double precision[]").comment("As those of questions"),
                primaryKey("id"));

        op.createTable("subscriptions",
                column("valid_until", "date"),
                column("plan", "varchar(10)").notNull(),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("user_id", "uuid").notNull(),
                primaryKey("id"),
                check("plan in ('FREE','MONTHLY','YEARLY')"));

        op.createTable("user_competency",
                column("score", "numeric(5,2)").notNull().comment("Per cent"),
                column("updated_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("knowledge_area_id", "uuid").notNull(),
                column("user_id", "uuid").notNull(),
                primaryKey("id"),
                unique("user_id", "knowledge_area_id").named("uq_user_competency_user_area"),
                check("score between 0 and 100").named("ck_user_competency_score"));

        op.createTable("user_onboarding",
                column("exam_on", "date"),
                column("user_id", "uuid").notNull(),
                column("answers", "jsonb").notNull().defaultSql("'{}'"),
                primaryKey("user_id"));

        op.createTable("user_responses",
                column("given", "char(1)").notNull(),
                column("is_correct", "boolean").notNull(),
                column("seconds_taken", "integer").notNull(),
                column("answered_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("question_id", "uuid").notNull(),
                column("user_id", "uuid").notNull(),
                primaryKey("id"),
                check("given in ('A','B','C','D')"),
                check("seconds_taken >= 0").named("ck_user_responses_seconds"));

        op.createTable("users",
                column("created_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("role", "varchar(10)").notNull().defaultSql("'LEARNER'"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("password_hash", "varchar(100)").notNull(),
                column("email", "varchar(320)").notNull(),
                primaryKey("id"),
                unique("email").named("uq_users_email"),
                check("role in ('LEARNER','EDITOR','ADMIN')"));

        // Indexes
        op.createIndex("concept_mastery", index("knowledge_area_id").named("idx_concept_mastery_area"));
        op.createIndex("concept_mastery", index("user_id", "due_on").named("idx_concept_mastery_user_due"));
        op.createIndex("courses", index("is_active").named("idx_courses_active"));
        op.createIndex("knowledge_areas", index("course_id").named("idx_knowledge_areas_course"));

        op.createIndex("questions",
                index("course_id", "knowledge_area_id").named("idx_questions_active").where("is_active"));

        op.createIndex("questions", index("knowledge_area_id").named("idx_questions_area"));
        op.createIndex("questions", index("course_id").named("idx_questions_course"));
        op.createIndex("questions", index("difficulty").named("idx_questions_difficulty"));
        op.createIndex("reading_content", index("knowledge_area_id").named("idx_reading_content_area"));
        op.createIndex("reading_content", index("course_id").named("idx_reading_content_course"));
        op.createIndex("subscriptions", index("user_id").named("idx_subscriptions_user"));
        op.createIndex("user_competency", index("knowledge_area_id").named("idx_user_competency_area"));
        op.createIndex("user_competency", index("user_id").named("idx_user_competency_user"));
        op.createIndex("user_onboarding", index("exam_on").named("idx_user_onboarding_exam"));
        op.createIndex("user_responses", index("question_id").named("idx_user_responses_question"));
        op.createIndex("user_responses",
                index(key("user_id"), key("answered_at").descending()).named("idx_user_responses_user_answered"));

        op.createIndex("users", index("created_at").named("idx_users_created"));
        op.createIndex("users", index("role").named("idx_users_role"));

        // Foreign keys
        op.addForeignKey("concept_mastery",
                foreignKey("knowledge_area_id").references("knowledge_areas", "id").onDelete(CASCADE)
                        .named("fk_concept_mastery_area"));

        op.addForeignKey("concept_mastery",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_concept_mastery_user"));

        op.addForeignKey("knowledge_areas",
                foreignKey("course_id").references("courses", "id").onDelete(CASCADE)
                        .named("fk_knowledge_areas_course"));

        op.addForeignKey("questions",
                foreignKey("knowledge_area_id").references("knowledge_areas", "id").onDelete(RESTRICT)
                        .named("fk_questions_area"));

        op.addForeignKey("questions",
                foreignKey("course_id").references("courses", "id").onDelete(CASCADE).named("fk_questions_course"));

        op.addForeignKey("reading_content",
                foreignKey("knowledge_area_id").references("knowledge_areas", "id").onDelete(RESTRICT)
                        .named("fk_reading_content_area"));

        op.addForeignKey("reading_content",
                foreignKey("course_id").references("courses", "id").onDelete(CASCADE)
                        .named("fk_reading_content_course"));

        op.addForeignKey("subscriptions",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_subscriptions_user"));

        op.addForeignKey("user_competency",
                foreignKey("knowledge_area_id").references("knowledge_areas", "id").onDelete(CASCADE)
                        .named("fk_user_competency_area"));

        op.addForeignKey("user_competency",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_user_competency_user"));

        op.addForeignKey("user_onboarding",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_user_onboarding_user"));

        op.addForeignKey("user_responses",
                foreignKey("question_id").references("questions", "id").onDelete(CASCADE)
                        .named("fk_user_responses_question"));

        op.addForeignKey("user_responses",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_user_responses_user"));
    }

    @Override
    public void downgrade(Operations op) {
        // Foreign keys
        op.dropConstraint("user_responses", "fk_user_responses_user");
        op.dropConstraint("user_responses", "fk_user_responses_question");
        op.dropConstraint("user_onboarding", "fk_user_onboarding_user");
        op.dropConstraint("user_competency", "fk_user_competency_user");
        op.dropConstraint("user_competency", "fk_user_competency_area");
        op.dropConstraint("subscriptions", "fk_subscriptions_user");
        op.dropConstraint("reading_content", "fk_reading_content_course");
        op.dropConstraint("reading_content", "fk_reading_content_area");
        op.dropConstraint("questions", "fk_questions_course");
        op.dropConstraint("questions", "fk_questions_area");
        op.dropConstraint("knowledge_areas", "fk_knowledge_areas_course");
        op.dropConstraint("concept_mastery", "fk_concept_mastery_user");
        op.dropConstraint("concept_mastery", "fk_concept_mastery_area");

        // Indexes
        op.dropIndex("users", "idx_users_role");
        op.dropIndex("users", "idx_users_created");
        op.dropIndex("user_responses", "idx_user_responses_user_answered");
        op.dropIndex("user_responses", "idx_user_responses_question");
        op.dropIndex("user_onboarding", "idx_user_onboarding_exam");
        op.dropIndex("user_competency", "idx_user_competency_user");
        op.dropIndex("user_competency", "idx_user_competency_area");
        op.dropIndex("subscriptions", "idx_subscriptions_user");
        op.dropIndex("reading_content", "idx_reading_content_course");
        op.dropIndex("reading_content", "idx_reading_content_area");
        op.dropIndex("questions", "idx_questions_difficulty");
        op.dropIndex("questions", "idx_questions_course");
        op.dropIndex("questions", "idx_questions_area");
        op.dropIndex("questions", "idx_questions_active");
        op.dropIndex("knowledge_areas", "idx_knowledge_areas_course");
        op.dropIndex("courses", "idx_courses_active");
        op.dropIndex("concept_mastery", "idx_concept_mastery_user_due");
        op.dropIndex("concept_mastery", "idx_concept_mastery_area");

        // Tables
        op.dropTable("users");
        op.dropTable("user_responses");
        op.dropTable("user_onboarding");
        op.dropTable("user_competency");
        op.dropTable("subscriptions");
        op.dropTable("reading_content");
        op.dropTable("questions");
        op.dropTable("knowledge_areas");
        op.dropTable("courses");
        op.dropTable("concept_mastery");
    }
}
