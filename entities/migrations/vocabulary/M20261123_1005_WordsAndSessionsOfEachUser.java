package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Words and sessions of each user.
 *
 * <p>Revises 8d1f60c2a9be. Review notes: 5 warnings and 1 note. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "b3e07c51d824",
        revises = "8d1f60c2a9be",
        message = "Words and sessions of each user",
        created = "2026-11-23T10:05:00Z"
)
public final class M20261123_1005_WordsAndSessionsOfEachUser implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of user_vocabulary and practice_sessions until the migration commits
        // (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        op.dropConstraint("user_vocabulary", "uq_user_vocabulary_word");

        op.addColumn("practice_sessions", column("user_id", "bigint"));
        op.addColumn("user_vocabulary", column("user_id", "bigint"));

        // Index build: PostgreSQL reads all rows of user_vocabulary and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addUnique("user_vocabulary", unique("user_id", "word").named("uq_user_vocabulary_user_word"));

        // Index build: PostgreSQL reads all rows of practice_sessions and blocks writes until the migration commits
        // (SHARE).
        op.createIndex("practice_sessions",
                index(key("user_id"), key("started_at").descending()).named("idx_practice_sessions_user_started"));

        // Index build: PostgreSQL reads all rows of user_vocabulary and blocks writes until the migration commits
        // (SHARE).
        op.createIndex("user_vocabulary", index("user_id", "mastery_level").named("idx_user_vocabulary_user_mastery"));

        // Table scan: PostgreSQL checks all rows of practice_sessions and blocks writes to practice_sessions and
        // auth.users until the migration commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("practice_sessions",
                foreignKey("user_id").references("auth.users", "id").onDelete(CASCADE)
                        .named("fk_practice_sessions_user"));

        // Table scan: PostgreSQL checks all rows of user_vocabulary and blocks writes to user_vocabulary and auth.users
        // until the migration commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("user_vocabulary",
                foreignKey("user_id").references("auth.users", "id").onDelete(CASCADE)
                        .named("fk_user_vocabulary_user"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_vocabulary", "fk_user_vocabulary_user");
        op.dropConstraint("practice_sessions", "fk_practice_sessions_user");

        op.dropIndex("user_vocabulary", "idx_user_vocabulary_user_mastery");
        op.dropIndex("practice_sessions", "idx_practice_sessions_user_started");

        op.dropConstraint("user_vocabulary", "uq_user_vocabulary_user_word");

        op.dropColumn("user_vocabulary", "user_id");
        op.dropColumn("practice_sessions", "user_id");

        op.addUnique("user_vocabulary", unique("word").named("uq_user_vocabulary_word"));
    }
}
