package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum created for two tables.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum created for two tables",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumCreatedForTwoTables implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of cats and dogs until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.createEnum("mood", "CALM", "WILD");

        op.createCast(cast("mood", "varchar").implicit());
        op.createCast(cast("varchar", "mood").implicit());

        op.addColumn("cats", column("mood", "mood"));
        op.addColumn("dogs", column("mood", "mood"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("dogs", "mood");
        op.dropColumn("cats", "mood");

        op.dropCast("varchar", "mood");
        op.dropCast("mood", "varchar");

        op.dropEnum("mood");
    }
}
