package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.options;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * autovacuum.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "autovacuum",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Autovacuum implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterTableOptions("users",
                from(options().storage("autovacuum_enabled", "false").storage("fillfactor", "70")),
                to(options().storage("autovacuum_vacuum_scale_factor", "0.05")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterTableOptions("users",
                from(options().storage("autovacuum_vacuum_scale_factor", "0.05")),
                to(options().storage("autovacuum_enabled", "false").storage("fillfactor", "70")));
    }
}
