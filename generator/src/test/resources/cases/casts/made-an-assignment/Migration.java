package migrations;

import static dev.retort.migration.Definitions.cast;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * made an assignment.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "made an assignment",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MadeAnAssignment implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCast("varchar", "mood");
        op.createCast(cast("varchar", "mood").onAssignment());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCast("varchar", "mood");
        op.createCast(cast("varchar", "mood").implicit());
    }
}
