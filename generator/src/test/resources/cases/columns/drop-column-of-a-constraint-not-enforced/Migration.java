package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column of a constraint not enforced.
 *
 * <p>The first revision. Review notes: 3 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column of a constraint not enforced",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnOfAConstraintNotEnforced implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: constraint products_discount on table products blocks dropping products.discount, so the upgrade
        // refuses to run. To continue, add op.execute("ALTER TABLE products DROP CONSTRAINT products_discount") before
        // this operation, and recreate it afterwards if you need it: ALTER TABLE products ADD CONSTRAINT
        // products_discount CHECK ((discount < price)) NOT ENFORCED.
        // Blocked: dropping products.discount would also drop constraint products_discount on table products, so the
        // upgrade refuses to run. To continue, add op.execute("ALTER TABLE products DROP CONSTRAINT products_discount")
        // before this operation, and recreate it afterwards if you need it: ALTER TABLE products ADD CONSTRAINT
        // products_discount CHECK ((discount < price)) NOT ENFORCED.
        // Data loss: PostgreSQL deletes all values of products.discount, and the downgrade cannot restore them.
        // Application code that still uses the column fails.
        // Lock: PostgreSQL blocks reads and writes of products until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropColumn("products", "discount");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("products", column("discount", "integer"));
    }
}
