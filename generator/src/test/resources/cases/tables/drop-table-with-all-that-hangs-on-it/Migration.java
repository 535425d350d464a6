package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table with all that hangs on it.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table with all that hangs on it",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableWithAllThatHangsOnIt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropIndex("users", "users_email");

        // Data loss: PostgreSQL deletes all rows of users, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:users
        // in the settings.
        // Also dropped: constraint apart, the storage of note, what the planner is told of age, what the planner is
        // told of email, the clustering on users_email, the replica identity by users_email, trigger always, trigger
        // audited, trigger later, rule quiet, policy grown_up, policy own, its row level security, its place in
        // publication everybody, its privileges, the privileges of email, the privileges of note. The downgrade
        // recreates them.
        // Replication: publication everybody publishes users. For this change, the publisher has to be migrated first:
        // until then, a changed row may stop its subscriptions.
        op.dropTable("users");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("users",
                column("id", "bigint").notNull(),
                column("email", "varchar(100)").notNull(),
                column("note", "text"),
                column("age", "integer"),
                column("during", "int4range"),
                primaryKey("id"));

        op.createIndex("users", index("email").named("users_email").unique());

        // Statements
        op.executeSafe("ALTER TABLE users ADD CONSTRAINT apart EXCLUDE USING gist (during WITH &&)");
        op.executeSafe("ALTER TABLE users ALTER COLUMN note SET STORAGE EXTERNAL");
        op.executeSafe("ALTER TABLE users ALTER COLUMN age SET (n_distinct=7)");
        op.executeSafe("ALTER TABLE users ALTER COLUMN email SET STATISTICS 500");
        op.executeSafe("ALTER TABLE users CLUSTER ON users_email");
        op.executeSafe("ALTER TABLE users REPLICA IDENTITY USING INDEX users_email");

        op.executeSafe("""
                CREATE TRIGGER always AFTER DELETE ON users FOR EACH STATEMENT EXECUTE FUNCTION audit();
                ALTER TABLE users ENABLE ALWAYS TRIGGER always""");

        op.executeSafe("""
                CREATE TRIGGER audited BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION audit();
                COMMENT ON TRIGGER audited ON users IS 'who did it'""");

        op.executeSafe("""
                CREATE TRIGGER later AFTER UPDATE ON users FOR EACH ROW WHEN (old.age IS DISTINCT FROM new.age) EXECUTE FUNCTION audit();
                ALTER TABLE users DISABLE TRIGGER later""");

        op.executeSafe("""
                CREATE RULE quiet AS
                    ON DELETE TO users
                   WHERE old.age > 100 DO INSTEAD NOTHING""");

        op.executeSafe("CREATE POLICY grown_up ON users AS RESTRICTIVE FOR ALL TO PUBLIC WITH CHECK ((age > 17))");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pg_monitor') THEN
                    CREATE POLICY own ON users AS PERMISSIVE FOR SELECT TO pg_monitor USING (((email)::text = CURRENT_USER));
                COMMENT ON POLICY own ON users IS 'one''s own';
                  END IF;
                END
                $$""");

        op.executeSafe("ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_publication WHERE pubname = 'everybody' AND pg_catalog.pg_has_role(pubowner, 'USAGE')) THEN
                    ALTER PUBLICATION everybody ADD TABLE users;
                  END IF;
                END
                $$""");

        op.executeSafe("GRANT SELECT ON users TO PUBLIC");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_read_all_data') THEN
                    GRANT SELECT (email) ON users TO pg_read_all_data WITH GRANT OPTION;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_read_all_data') THEN
                    GRANT UPDATE (note) ON users TO pg_read_all_data WITH GRANT OPTION;
                  END IF;
                END
                $$""");
    }
}
