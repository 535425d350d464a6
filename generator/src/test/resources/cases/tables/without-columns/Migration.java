package migrations;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * without columns.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "without columns",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_WithoutColumns implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("flags");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("flags");
    }
}
