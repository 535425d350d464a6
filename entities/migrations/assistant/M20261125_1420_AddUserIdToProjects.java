package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Add user id to projects.
 *
 * <p>Revises 5e20c9b74d1f. Review notes: 5 warnings and 1 note. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "d41b7f60a892",
        revises = "5e20c9b74d1f",
        message = "Add user id to projects",
        created = "2026-11-25T14:20:00Z"
)
public final class M20261125_1420_AddUserIdToProjects implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of projects until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.require("an administrator, who gets the projects",
                "select not exists (select from projects) or exists (select from users where is_superuser)");

        op.addColumn("projects", column("assistant_id", "bigint"));
        op.addColumn("projects", column("created_at", "timestamptz(6)").notNull().defaultSql("now()"));
        op.addColumn("projects", column("updated_at", "timestamptz(6)").notNull().defaultSql("now()"));

        // Backfill: sets user_id in all rows of projects; the table has about 5000 rows.
        // Table scan: PostgreSQL updates and checks the rows of projects and blocks reads and writes until the
        // migration commits (ACCESS EXCLUSIVE).
        op.addColumn("projects",
                column("user_id", "bigint").notNull(),
                backfill("(select min(id) from users where is_superuser)"));

        // Index build: PostgreSQL reads all rows of projects and blocks writes until the migration commits (SHARE).
        op.createIndex("projects",
                index(key("user_id"), key("updated_at").descending()).named("idx_projects_user_updated"));

        // Table scan: PostgreSQL checks all rows of projects and blocks writes to projects and roles until the
        // migration commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("projects",
                foreignKey("assistant_id").references("roles", "id").onDelete(SET_NULL).named("fk_projects_assistant"));

        // Table scan: PostgreSQL checks all rows of projects and blocks writes to projects and users until the
        // migration commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("projects",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE).named("fk_projects_user"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("projects", "fk_projects_user");
        op.dropConstraint("projects", "fk_projects_assistant");

        op.dropIndex("projects", "idx_projects_user_updated");

        op.dropColumn("projects", "user_id");
        op.dropColumn("projects", "updated_at");
        op.dropColumn("projects", "created_at");
        op.dropColumn("projects", "assistant_id");
    }
}
