package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Words and sessions of everybody.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "8d1f60c2a9be",
        message = "Words and sessions of everybody",
        created = "2026-09-14T09:15:00Z"
)
public final class M20260914_0915_WordsAndSessionsOfEverybody implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("auth");

        op.createTable("practice_sessions",
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("mode", "varchar(20)").notNull(),
                column("started_at", "timestamptz").notNull().defaultSql("now()"),
                column("ended_at", "timestamptz"),
                column("asked", "integer").notNull().defaultSql("0"),
                column("correct", "integer").notNull().defaultSql("0"),
                primaryKey("id"),
                check("(correct >= 0) AND (correct <= asked)").named("ck_practice_sessions_correct"),
                check("mode IN ('FLASHCARDS', 'MULTIPLE_CHOICE', 'SPELLING')").named("practice_sessions_mode_check"));

        op.createTable("user_vocabulary",
                column("id", "bigint").identity(),
                column("word", "varchar(100)").notNull(),
                column("translation", "varchar(200)").notNull(),
                column("part_of_speech", "varchar(10)"),
                column("examples", "text[]").notNull().defaultSql("'{}'::text[]"),
                column("mastery_level", "integer").notNull().defaultSql("0"),
                column("added_at", "timestamptz").notNull().defaultSql("now()"),
                primaryKey("id"),
                unique("word").named("uq_user_vocabulary_word"),
                check("(mastery_level >= 0) AND (mastery_level <= 5)").named("ck_user_vocabulary_mastery"),
                check("part_of_speech IN ('NOUN', 'VERB', 'ADJECTIVE', 'ADVERB', 'PHRASE')")
                        .named("user_vocabulary_part_of_speech_check"));

        op.createTable("auth.users",
                column("id", "bigint").identity(),
                column("email", "varchar(320)").notNull(),
                column("is_active", "boolean").notNull().defaultSql("true"),
                column("created_at", "timestamptz").notNull().defaultSql("now()"),
                primaryKey("id"),
                unique("email").named("uq_users_email"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("auth.users");
        op.dropTable("user_vocabulary");
        op.dropTable("practice_sessions");

        op.dropSchema("auth");
    }
}
