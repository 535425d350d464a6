package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.comment;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop with owner and privileges.
 *
 * <p>The first revision. Review notes: 1 danger and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "drop with owner and privileges",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropWithOwnerAndPrivileges implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of audit.events until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Data loss: PostgreSQL deletes all rows of audit.events, and the downgrade cannot restore them. Application
        // code that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:audit.events in the settings.
        // Also dropped: its privileges. The downgrade recreates them.
        op.dropTable("audit.events");

        // Also dropped: its owner and privileges, its default privileges. The downgrade recreates them.
        op.dropSchema("audit");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSchema("audit", comment("who did it"));

        op.createTable("audit.events",
                column("id", "bigint").notNull(),
                primaryKey("id"));

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
                    ALTER SCHEMA audit OWNER TO "Retort Owner";
                  END IF;
                  GRANT CREATE ON SCHEMA audit TO PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT USAGE ON SCHEMA audit TO retort_reader WITH GRANT OPTION;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT INSERT, SELECT ON audit.events TO retort_reader;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'postgres' AND pg_catalog.pg_has_role(oid, 'USAGE')) THEN
                    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                      ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA audit GRANT EXECUTE ON FUNCTIONS TO retort_reader WITH GRANT OPTION;
                    END IF;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'postgres' AND pg_catalog.pg_has_role(oid, 'USAGE')) THEN
                    ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA audit GRANT USAGE ON SEQUENCES TO PUBLIC;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'postgres' AND pg_catalog.pg_has_role(oid, 'USAGE')) THEN
                    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                      ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA audit GRANT INSERT, SELECT ON TABLES TO retort_reader;
                    END IF;
                  END IF;
                END
                $$""");
    }
}
