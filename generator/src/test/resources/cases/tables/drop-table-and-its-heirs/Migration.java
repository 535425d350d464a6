package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.options;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table and its heirs.
 *
 * <p>The first revision. Review: 4 dangers and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table and its heirs",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableAndItsHeirs implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: the rows of a_puppies are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on a_puppies, briefly.
        op.dropTable("a_puppies");

        // Data loss: the rows of plants are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on plants, briefly.
        op.dropTable("plants");

        // Data loss: the rows of zz_dogs are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on zz_dogs, briefly.
        op.dropTable("zz_dogs");

        // Data loss: the rows of animals are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on animals, briefly.
        op.dropTable("animals");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("animals",
                column("id", "bigint").notNull(),
                column("name", "varchar(50)"),
                primaryKey("id"),
                check("(name)::text <> ''::text").named("animals_name_check"));

        op.createTable("zz_dogs",
                column("id", "bigint").notNull(),
                column("name", "varchar(50)"),
                column("tricks", "integer"),
                options().inherits("animals"));

        op.createTable("plants",
                column("id", "bigint").notNull(),
                column("colour", "varchar(20)").defaultSql("'green'::character varying"),
                options().inherits("beings"));

        op.createTable("a_puppies",
                column("weeks", "integer"),
                primaryKey("id"),
                options().inherits("zz_dogs"));
    }
}
