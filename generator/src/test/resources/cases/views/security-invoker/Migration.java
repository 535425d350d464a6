package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * security invoker.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "security invoker",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SecurityInvoker implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of own_accounts until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read accounts.balance fail once ("cached plan must not
        // change result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("own_accounts");

        // Table rewrite: PostgreSQL rewrites all rows of accounts and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("accounts",
                from(column("balance", "integer").notNull()),
                to(column("balance", "bigint").notNull()));

        op.createView(view("own_accounts")
                .as("""
                        SELECT id,
                            balance
                           FROM accounts""")
                .option("security_invoker", "true"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("own_accounts");

        op.alterColumn("accounts",
                from(column("balance", "bigint").notNull()),
                to(column("balance", "integer").notNull()));

        op.createView(view("own_accounts")
                .as("""
                        SELECT id,
                            balance
                           FROM accounts""")
                .option("security_invoker", "true"));
    }
}
