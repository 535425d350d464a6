package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table with named not nulls.
 *
 * <p>The first revision. Review notes: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table with named not nulls",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableWithNamedNotNulls implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: PostgreSQL deletes all rows of users, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:users
        // in the settings.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        // Also dropped: not-null constraint age_is_known, not-null constraint mail_is_there, not-null constraint noted.
        // The downgrade recreates them.
        op.dropTable("users");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("users",
                column("id", "bigint").notNull(),
                column("email", "text").notNull(),
                column("note", "text").notNull(),
                column("age", "integer").notNull(),
                primaryKey("id"));

        op.executeSafe("""
                ALTER TABLE users ALTER COLUMN age DROP NOT NULL;
                ALTER TABLE users ADD CONSTRAINT age_is_known NOT NULL age NOT VALID""");

        op.executeSafe("""
                ALTER TABLE users ALTER COLUMN email DROP NOT NULL;
                ALTER TABLE users ADD CONSTRAINT mail_is_there NOT NULL email;
                COMMENT ON CONSTRAINT mail_is_there ON users IS 'since the newsletter'""");

        op.executeSafe("""
                ALTER TABLE users ALTER COLUMN note DROP NOT NULL;
                ALTER TABLE users ADD CONSTRAINT noted NOT NULL note NO INHERIT""");
    }
}
