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
 * attributes of a composite type retyped.
 *
 * <p>The first revision. Review notes: 2 dangers and 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "attributes of a composite type retyped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AttributesOfACompositeTypeRetyped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss or failure: a value of attribute street of address that does not fit varchar(10) is rounded,
        // truncated or rejected.
        // Change of meaning: PostgreSQL casts the values of attribute mark of address from bytea to text, which reads
        // them in another way.
        // Fails if a value of attribute house of address cannot be cast to integer.
        // Table rewrite: PostgreSQL cannot make this change in place, so Retort rebuilds type address. PostgreSQL
        // rewrites all rows of users and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE).
        op.alterType("address",
                from(attributes(
                        attribute("street", "varchar(50)"),
                        attribute("house", "text"),
                        attribute("mark", "bytea"),
                        attribute("since", "timestamp"))),
                to(attributes(
                        attribute("street", "varchar(10)"),
                        attribute("house", "integer"),
                        attribute("mark", "text"),
                        attribute("since", "timestamp"))),
                usedBy("users", "home"),
                usedBy("users", "former").array());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterType("address",
                from(attributes(
                        attribute("street", "varchar(10)"),
                        attribute("house", "integer"),
                        attribute("mark", "text"),
                        attribute("since", "timestamp"))),
                to(attributes(
                        attribute("street", "varchar(50)"),
                        attribute("house", "text"),
                        attribute("mark", "bytea"),
                        attribute("since", "timestamp"))),
                usedBy("users", "home"),
                usedBy("users", "former").array());
    }
}
