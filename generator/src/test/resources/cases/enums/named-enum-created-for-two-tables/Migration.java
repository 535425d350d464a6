package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum created for two tables.
 *
 * <p>The first revision. Review: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum created for two tables",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumCreatedForTwoTables implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnum("mood", "CALM", "WILD");

        op.createCast(cast("mood", "varchar").implicit());
        op.createCast(cast("varchar", "mood").implicit());

        // Lock: ACCESS EXCLUSIVE on cats, briefly.
        op.addColumn("cats", column("mood", "mood"));

        // Lock: ACCESS EXCLUSIVE on dogs, briefly.
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
