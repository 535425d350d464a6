package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * enum in another.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "enum in another",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumInAnother implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.createEnum("audit.level", "low", "high");

        op.addColumn("users", column("level", "audit.level").notNull().defaultSql("'low'::audit.level"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "level");

        op.dropEnum("audit.level");
    }
}
