package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * both directions with a new type.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "both directions with a new type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BothDirectionsWithANewType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.createEnum("mood", "sad", "happy");

        op.createCast(cast("mood", "varchar").implicit());
        op.createCast(cast("varchar", "mood").implicit());

        op.addColumn("users", column("m", "mood").defaultSql("'sad'::mood"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "m");

        op.dropCast("varchar", "mood");
        op.dropCast("mood", "varchar");

        op.dropEnum("mood");
    }
}
