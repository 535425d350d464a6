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
 * attributes without a cast retyped.
 *
 * <p>The first revision. Review notes: 3 dangers and 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "attributes without a cast retyped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AttributesWithoutACastRetyped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: Retort knows no conversion of integer to date, so attribute Day of reading becomes null in every
        // row. Give a using expression to keep the values.
        // Data loss: Retort knows no conversion of bigint to timestamp, so attribute at of reading becomes null in
        // every row. Give a using expression to keep the values.
        // Data loss: Retort knows no conversion of uuid to bigint, so attribute mark of reading becomes null in every
        // row. Give a using expression to keep the values.
        // Table rewrite: PostgreSQL cannot make this change in place, so Retort rebuilds type reading. PostgreSQL
        // rewrites all rows of meter and station and blocks reads and writes until the migration commits (ACCESS
        // EXCLUSIVE).
        op.alterType("reading",
                from(attributes(
                        attribute("valid", "boolean"),
                        attribute("Day", "integer"),
                        attribute("unit", "text"),
                        attribute("at", "bigint"),
                        attribute("mark", "uuid"))),
                to(attributes(
                        attribute("valid", "smallint").using("valid::integer::smallint"),
                        attribute("Day", "date").using("NULL"),
                        attribute("unit", "text"),
                        attribute("at", "timestamp").using("NULL"),
                        attribute("mark", "bigint").using("NULL"))),
                usedBy("meter", "last"),
                usedBy("meter", "former").array(),
                usedBy("station", "peak"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterType("reading",
                from(attributes(
                        attribute("valid", "smallint"),
                        attribute("Day", "date"),
                        attribute("unit", "text"),
                        attribute("at", "timestamp"),
                        attribute("mark", "bigint"))),
                to(attributes(
                        attribute("valid", "boolean").using("valid::integer::boolean"),
                        attribute("Day", "integer").using("NULL"),
                        attribute("unit", "text"),
                        attribute("at", "bigint").using("NULL"),
                        attribute("mark", "uuid").using("NULL"))),
                usedBy("meter", "last"),
                usedBy("meter", "former").array(),
                usedBy("station", "peak"));
    }
}
