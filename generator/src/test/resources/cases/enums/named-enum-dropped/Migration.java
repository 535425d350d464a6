package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum dropped.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum dropped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumDropped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropCast("league", "varchar");
        op.dropCast("varchar", "league");

        // Data loss: PostgreSQL deletes all values of users.league, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "league");

        op.dropEnum("league");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnum("league", "BRONZE", "SILVER", "DIAMOND");

        op.addColumn("users", column("league", "league"));

        op.createCast(cast("varchar", "league").implicit());
        op.createCast(cast("league", "varchar").implicit());
    }
}
