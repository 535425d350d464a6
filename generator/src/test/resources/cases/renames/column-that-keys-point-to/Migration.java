package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column that keys point to.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column that keys point to",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnThatKeysPointTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of countries and cities until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use column countries.code fail after the
        // commit.
        op.renameColumn("countries", from("code"), to("iso"));

        // Breaks a running application: queries and function bodies that use column cities.country fail after the
        // commit.
        op.renameColumn("cities", from("country"), to("country_iso"));

        op.renameConstraint("cities", from("cities_country_name_key"), to("cities_country_iso_name_key"));

        op.renameIndex("cities", from("cities_country_idx"), to("cities_country_iso_idx"));

        op.renameConstraint("cities", from("cities_country_fkey"), to("cities_country_iso_fkey"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("cities", from("cities_country_iso_fkey"), to("cities_country_fkey"));

        op.renameIndex("cities", from("cities_country_iso_idx"), to("cities_country_idx"));

        op.renameConstraint("cities", from("cities_country_iso_name_key"), to("cities_country_name_key"));

        op.renameColumn("cities", from("country_iso"), to("country"));
        op.renameColumn("countries", from("iso"), to("code"));
    }
}
