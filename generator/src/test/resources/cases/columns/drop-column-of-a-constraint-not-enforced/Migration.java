package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column of a constraint not enforced.
 *
 * <p>The first revision. Review: 3 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column of a constraint not enforced",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnOfAConstraintNotEnforced implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: constraint products_discount on table products is in the way of dropping products.discount, and
        // the upgrade refuses to begin. To go on, write op.execute("ALTER TABLE products DROP CONSTRAINT
        // products_discount") before, and what is to become of it after: it was ALTER TABLE products ADD CONSTRAINT
        // products_discount CHECK ((discount < price)) NOT ENFORCED.
        // In the way: constraint products_discount on table products would go along with dropping products.discount,
        // and the upgrade refuses to begin. To go on, write op.execute("ALTER TABLE products DROP CONSTRAINT
        // products_discount") before, and what is to become of it after: it was ALTER TABLE products ADD CONSTRAINT
        // products_discount CHECK ((discount < price)) NOT ENFORCED.
        // Data loss: the values of products.discount are gone, and a downgrade does not bring them back. Code that
        // still uses the column fails.
        // Lock: ACCESS EXCLUSIVE on products, briefly.
        op.dropColumn("products", "discount");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("products", column("discount", "integer"));
    }
}
