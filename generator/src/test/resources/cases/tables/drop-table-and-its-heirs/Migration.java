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
 * <p>The first revision. Review notes: 4 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table and its heirs",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableAndItsHeirs implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of a_puppies, plants, zz_dogs and animals until the migration
        // commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        // Data loss: PostgreSQL deletes all rows of a_puppies, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:a_puppies in the settings.
        op.dropTable("a_puppies");

        // Data loss: PostgreSQL deletes all rows of plants, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:plants in the settings.
        op.dropTable("plants");

        // Data loss: PostgreSQL deletes all rows of zz_dogs, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:zz_dogs in the settings.
        op.dropTable("zz_dogs");

        // Data loss: PostgreSQL deletes all rows of animals, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:animals in the settings.
        op.dropTable("animals");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("animals",
                column("id", "bigint").notNull(),
                column("name", "varchar(50)"),
                primaryKey("id"),
                check("name <> ''").named("animals_name_check"));

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
