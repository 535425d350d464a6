package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.options;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * fillfactor.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "fillfactor",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Fillfactor implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterTableOptions("users",
                from(options()),
                to(options().storage("fillfactor", "70")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterTableOptions("users",
                from(options().storage("fillfactor", "70")),
                to(options()));
    }
}
