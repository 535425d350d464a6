package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.attributes;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * struct gets an attribute.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "struct gets an attribute",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StructGetsAnAttribute implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL cannot make this change in place, so Retort rebuilds type address. PostgreSQL
        // rewrites all rows of customers and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE).
        op.alterType("address",
                from(attributes(attribute("city", "varchar(255)"), attribute("street", "varchar(255)"))),
                to(attributes(
                        attribute("country", "varchar(2)"),
                        attribute("city", "varchar(255)"),
                        attribute("street", "varchar(255)"))),
                usedBy("customers", "home_address"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterType("address",
                from(attributes(
                        attribute("country", "varchar(2)"),
                        attribute("city", "varchar(255)"),
                        attribute("street", "varchar(255)"))),
                to(attributes(attribute("city", "varchar(255)"), attribute("street", "varchar(255)"))),
                usedBy("customers", "home_address"));
    }
}
