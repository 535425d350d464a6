package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named on collections.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "named on collections",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedOnCollections implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table scan: PostgreSQL checks all rows of shop_floors and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("shop_floors", check("floors < 9").named("floor_exists"));

        // Table scan: PostgreSQL checks all rows of shop_stock and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("shop_stock", check("stock > 0").named("stock_is_positive"));
        op.addCheck("shop_stock", check("stock < 1000").named("stock_is_small"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("shop_stock", "stock_is_small");
        op.dropConstraint("shop_stock", "stock_is_positive");
        op.dropConstraint("shop_floors", "floor_exists");
    }
}
