package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * retyped with its foreign keys.
 *
 * <p>The first revision. Review notes: 5 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "retyped with its foreign keys",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RetypedWithItsForeignKeys implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read orders.user_id, users.id and users.boss_id fail once
        // ("cached plan must not change result type"). Restart the application or clear its connection pools after the
        // migration.

        // Table rewrite: PostgreSQL rewrites all rows of orders and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Table scan: PostgreSQL checks the foreign keys again, reads all rows of users and blocks reads and writes
        // until the migration commits (ACCESS EXCLUSIVE).
        op.alterColumn("orders",
                from(column("user_id", "integer")),
                to(column("user_id", "bigint")));

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Table scan: PostgreSQL checks the foreign keys again, reads all rows of orders and blocks reads and writes
        // until the migration commits (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("id", "integer").notNull()),
                to(column("id", "bigint").notNull()));

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("boss_id", "integer")),
                to(column("boss_id", "bigint")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("boss_id", "bigint")),
                to(column("boss_id", "integer")));

        op.alterColumn("users",
                from(column("id", "bigint").notNull()),
                to(column("id", "integer").notNull()));

        op.alterColumn("orders",
                from(column("user_id", "bigint")),
                to(column("user_id", "integer")));
    }
}
