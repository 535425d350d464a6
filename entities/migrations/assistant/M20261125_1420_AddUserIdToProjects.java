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
 * <p>Revises 5e20c9b74d1f. Review: 5 warnings and 1 note. Entities read with Hibernate 7.4.6.
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
        op.require("an administrator, who gets the projects",
                "select not exists (select from projects) or exists (select from users where is_superuser)");

        // Lock: ACCESS EXCLUSIVE on projects, briefly.
        op.addColumn("projects", column("assistant_id", "bigint"));
        op.addColumn("projects", column("created_at", "timestamptz(6)").notNull().defaultSql("now()"));
        op.addColumn("projects", column("updated_at", "timestamptz(6)").notNull().defaultSql("now()"));

        // Changes rows: those of projects (of about 5000) get this value in user_id.
        // Lock: ACCESS EXCLUSIVE on projects, for as long as it takes to give rows their value and to check them.
        op.addColumn("projects",
                column("user_id", "bigint").notNull(),
                backfill("(select min(id) from users where is_superuser)"));

        // Lock: SHARE on projects, for as long as building the index takes: no writes meanwhile.
        op.createIndex("projects",
                index(key("user_id"), key("updated_at").descending()).named("idx_projects_user_updated"));

        // Lock: SHARE ROW EXCLUSIVE on projects and roles, for as long as the check of existing rows takes.
        op.addForeignKey("projects",
                foreignKey("assistant_id").references("roles", "id").onDelete(SET_NULL).named("fk_projects_assistant"));

        // Lock: SHARE ROW EXCLUSIVE on projects and users, for as long as the check of existing rows takes.
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
