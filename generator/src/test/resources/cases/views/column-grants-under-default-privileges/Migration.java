package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.materializedView;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column grants under default privileges.
 *
 * <p>Creates 2 views and 1 materialized view; changes 1 column; drops 2 views and 1 materialized view; runs 3
 * statements.
 *
 * <p>The first revision. Review notes: 2 warnings and 5 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column grants under default privileges",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnGrantsUnderDefaultPrivileges implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of reports.balances, sums and amounts until the migration commits
        // (ACCESS EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read accounts.balance fail once ("cached plan must not
        // change result type"). Restart the application or clear its connection pools after the migration.

        // PostgreSQL resets its privileges. The end of this method sets them again.
        op.dropView("reports.balances");

        // PostgreSQL resets its privileges. The end of this method sets them again.
        op.dropMaterializedView("sums");

        // PostgreSQL resets its privileges. The end of this method sets them again.
        op.dropView("amounts");

        // Table rewrite: PostgreSQL rewrites all rows of accounts and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("accounts",
                from(column("balance", "integer").notNull()),
                to(column("balance", "bigint").notNull()));

        op.createView(view("amounts")
                .as("""
                        SELECT id,
                            owner_name,
                            balance
                           FROM accounts""")
                .grantOnColumn("owner_name", "public", "SELECT")
                .grantOnColumnWithOption("id", "Retort Owner", "UPDATE")
                .grant("Retort Owner", "INSERT")
                .grantOnColumn("balance", "retort_reader", "UPDATE")
                .grantOnColumn("id", "retort_reader", "SELECT"));

        // Slow: PostgreSQL runs the query of materialized view sums to fill it. The migration holds all its locks
        // meanwhile.
        op.createView(materializedView("sums")
                .as("""
                        SELECT owner_name,
                            sum(balance) AS balance
                           FROM accounts
                          GROUP BY owner_name""")
                .grant("Retort Owner", "SELECT")
                .grantOnColumnWithOption("owner_name", "retort_reader", "SELECT"));

        op.createView(view("reports.balances")
                .as("""
                        SELECT id,
                            balance
                           FROM accounts""")
                .grantOnColumn("id", "retort_reader", "SELECT"));

        op.executeSafe("""
                DO $$
                BEGIN
                  REVOKE SELECT, UPDATE ON amounts FROM PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    REVOKE INSERT, SELECT, UPDATE ON amounts FROM "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    REVOKE SELECT, UPDATE ON amounts FROM retort_reader;
                  END IF;
                  GRANT SELECT (owner_name) ON amounts TO PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    GRANT UPDATE (id) ON amounts TO "Retort Owner" WITH GRANT OPTION;
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    GRANT INSERT ON amounts TO "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT UPDATE (balance) ON amounts TO retort_reader;
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT SELECT (id) ON amounts TO retort_reader;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  REVOKE SELECT, UPDATE ON sums FROM PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    REVOKE INSERT, SELECT, UPDATE ON sums FROM "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    REVOKE SELECT, UPDATE ON sums FROM retort_reader;
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    GRANT SELECT ON sums TO "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT SELECT (owner_name) ON sums TO retort_reader WITH GRANT OPTION;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  REVOKE SELECT, UPDATE ON reports.balances FROM PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    REVOKE INSERT, SELECT, UPDATE ON reports.balances FROM "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    REVOKE SELECT, UPDATE ON reports.balances FROM retort_reader;
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT SELECT (id) ON reports.balances TO retort_reader;
                  END IF;
                END
                $$""");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("reports.balances");

        op.dropMaterializedView("sums");

        op.dropView("amounts");

        op.alterColumn("accounts",
                from(column("balance", "bigint").notNull()),
                to(column("balance", "integer").notNull()));

        op.createView(view("amounts")
                .as("""
                        SELECT id,
                            owner_name,
                            balance
                           FROM accounts""")
                .grantOnColumn("owner_name", "public", "SELECT")
                .grantOnColumnWithOption("id", "Retort Owner", "UPDATE")
                .grant("Retort Owner", "INSERT")
                .grantOnColumn("balance", "retort_reader", "UPDATE")
                .grantOnColumn("id", "retort_reader", "SELECT"));

        op.createView(materializedView("sums")
                .as("""
                        SELECT owner_name,
                            sum(balance) AS balance
                           FROM accounts
                          GROUP BY owner_name""")
                .grant("Retort Owner", "SELECT")
                .grantOnColumnWithOption("owner_name", "retort_reader", "SELECT"));

        op.createView(view("reports.balances")
                .as("""
                        SELECT id,
                            balance
                           FROM accounts""")
                .grantOnColumn("id", "retort_reader", "SELECT"));

        op.executeSafe("""
                DO $$
                BEGIN
                  REVOKE SELECT, UPDATE ON amounts FROM PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    REVOKE INSERT, SELECT, UPDATE ON amounts FROM "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    REVOKE SELECT, UPDATE ON amounts FROM retort_reader;
                  END IF;
                  GRANT SELECT (owner_name) ON amounts TO PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    GRANT UPDATE (id) ON amounts TO "Retort Owner" WITH GRANT OPTION;
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    GRANT INSERT ON amounts TO "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT UPDATE (balance) ON amounts TO retort_reader;
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT SELECT (id) ON amounts TO retort_reader;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  REVOKE SELECT, UPDATE ON sums FROM PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    REVOKE INSERT, SELECT, UPDATE ON sums FROM "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    REVOKE SELECT, UPDATE ON sums FROM retort_reader;
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    GRANT SELECT ON sums TO "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT SELECT (owner_name) ON sums TO retort_reader WITH GRANT OPTION;
                  END IF;
                END
                $$""");

        op.executeSafe("""
                DO $$
                BEGIN
                  REVOKE SELECT, UPDATE ON reports.balances FROM PUBLIC;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
                    REVOKE INSERT, SELECT, UPDATE ON reports.balances FROM "Retort Owner";
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    REVOKE SELECT, UPDATE ON reports.balances FROM retort_reader;
                  END IF;
                  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
                    GRANT SELECT (id) ON reports.balances TO retort_reader;
                  END IF;
                END
                $$""");
    }
}
