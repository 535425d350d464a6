package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Projects of one person.
 *
 * <p>Creates 7 tables, 1 index, 1 sequence, 1 enum type and 2 casts; adds 4 foreign keys.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "5e20c9b74d1f",
        message = "Projects of one person",
        created = "2026-10-05T07:30:00Z"
)
public final class M20261005_0730_ProjectsOfOnePerson implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("source_seq").incrementBy(10));

        op.createEnum("userstatus", "active", "invited", "suspended");

        op.createCast(cast("userstatus", "varchar").implicit());
        op.createCast(cast("varchar", "userstatus").implicit());

        // Tables
        op.createTable("documents",
                column("source_id", "bigint").notNull(),
                column("media_type", "varchar(80)").notNull(),
                column("pages", "integer").notNull(),
                primaryKey("source_id"),
                check("pages > 0").named("ck_documents_pages"));

        op.createTable("links",
                column("source_id", "bigint").notNull(),
                column("url", "varchar(2048)").notNull(),
                primaryKey("source_id"));

        op.createTable("projects",
                column("id", "bigint").identity(),
                column("name", "varchar(120)").notNull(),
                column("description", "text"),
                primaryKey("id"));

        op.createTable("role_tools",
                column("role_id", "bigint").notNull(),
                column("tool", "varchar(40)").notNull(),
                primaryKey("role_id", "tool"));

        op.createTable("roles",
                column("id", "bigint").identity(),
                column("name", "varchar(80)").notNull(),
                column("instructions", "text").notNull(),
                column("temperature", "numeric(3,2)").notNull().defaultSql("0.7"),
                column("settings", "jsonb").notNull().defaultSql("'{}'::jsonb"),
                primaryKey("id"),
                unique("name").named("uq_roles_name"),
                check("(temperature >= 0) AND (temperature <= 2)").named("ck_roles_temperature"));

        op.createTable("sources",
                column("id", "bigint").notNull(),
                column("project_id", "bigint").notNull(),
                column("title", "varchar(200)").notNull(),
                primaryKey("id"));

        op.createTable("users",
                column("id", "bigint").identity(),
                column("email", "varchar(320)").notNull(),
                column("username", "varchar(60)").notNull(),
                column("password_hash", "varchar(100)").notNull(),
                column("status", "userstatus").notNull().defaultSql("'active'::userstatus"),
                column("is_superuser", "boolean").notNull().defaultSql("false"),
                column("is_active", "boolean").notNull().defaultSql("true"),
                primaryKey("id"),
                unique("email").named("uq_users_email"),
                unique("username").named("uq_users_username"));

        op.createIndex("sources", index("project_id").named("idx_sources_project"));

        // Foreign keys
        op.addForeignKey("documents",
                foreignKey("source_id").references("sources", "id").onDelete(CASCADE).named("fk_documents_source"));

        op.addForeignKey("links",
                foreignKey("source_id").references("sources", "id").onDelete(CASCADE).named("fk_links_source"));

        op.addForeignKey("role_tools", foreignKey("role_id").references("roles", "id").named("fk_role_tools_role"));

        op.addForeignKey("sources",
                foreignKey("project_id").references("projects", "id").onDelete(CASCADE).named("fk_sources_project"));
    }

    @Override
    public void downgrade(Operations op) {
        // Foreign keys
        op.dropConstraint("sources", "fk_sources_project");
        op.dropConstraint("role_tools", "fk_role_tools_role");
        op.dropConstraint("links", "fk_links_source");
        op.dropConstraint("documents", "fk_documents_source");

        op.dropIndex("sources", "idx_sources_project");

        // Tables
        op.dropTable("users");
        op.dropTable("sources");
        op.dropTable("roles");
        op.dropTable("role_tools");
        op.dropTable("projects");
        op.dropTable("links");
        op.dropTable("documents");

        op.dropCast("varchar", "userstatus");
        op.dropCast("userstatus", "varchar");

        op.dropEnum("userstatus");

        op.dropSequence("source_seq");
    }
}
