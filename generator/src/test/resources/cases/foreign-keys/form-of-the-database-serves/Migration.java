package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.RESTRICT;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * form of the database serves.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "form of the database serves",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FormOfTheDatabaseServes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and teams until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("users", "fk_cascaded");
        op.dropConstraint("users", "fk_told");

        // Table scan: PostgreSQL checks all rows of users and blocks writes to users and teams until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("users",
                foreignKey("cascaded_id").references("teams", "id").onUpdate(SET_NULL).named("fk_cascaded"));
        op.addForeignKey("users", foreignKey("told_id").references("teams", "id").onUpdate(CASCADE).named("fk_told"));
        op.addForeignKey("users", foreignKey("plain_id").references("teams", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_plain_id_fkey");
        op.dropConstraint("users", "fk_told");
        op.dropConstraint("users", "fk_cascaded");
        op.addForeignKey("users",
                foreignKey("told_id").references("teams", "id").onDelete(RESTRICT).onUpdate(CASCADE).named("fk_told"));

        op.addForeignKey("users",
                foreignKey("cascaded_id").references("teams", "id").onDelete(CASCADE).onUpdate(SET_NULL)
                        .named("fk_cascaded"));
    }
}
