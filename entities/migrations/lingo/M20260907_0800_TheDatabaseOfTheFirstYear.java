package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * The database of the first year.
 *
 * <p>The first revision. Review notes: none. Entities read with Hibernate 7.4.15.
 */
@Revision(
        id = "27c6a30d7c24",
        message = "The database of the first year",
        created = "2026-09-07T08:00:00Z"
)
public final class M20260907_0800_TheDatabaseOfTheFirstYear implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("course_seq").incrementBy(50));
        op.createSequence(sequence("lesson_seq").incrementBy(50));

        op.createTable("courses",
                column("is_published", "boolean").notNull().defaultSql("false"),
                column("language_code", "char(3)").notNull(),
                column("level", "varchar(2)").notNull(),
                column("id", "bigint").notNull(),
                column("title", "varchar(200)").notNull(),
                column("description", "text"),
                primaryKey("id"),
                check("level in ('A1','A2','B1','B2','C1','C2')"));

        op.createTable("lessons",
                column("position", "integer").notNull(),
                column("xp_reward", "integer").notNull().defaultSql("10"),
                column("course_id", "bigint").notNull(),
                column("id", "bigint").notNull(),
                column("title", "varchar(200)").notNull(),
                primaryKey("id"),
                unique("course_id", "position").named("uq_lessons_course_position"),
                check("position > 0").named("ck_lessons_position"));

        op.createTable("users",
                column("created_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("display_name", "varchar(80)").notNull(),
                column("email", "varchar(320)").notNull(),
                column("password_hash", "varchar(255)"),
                primaryKey("id"),
                unique("email").named("uq_users_email"));

        op.addForeignKey("lessons",
                foreignKey("course_id").references("courses", "id").onDelete(CASCADE).named("fk_lessons_course"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("lessons", "fk_lessons_course");

        op.dropTable("users");
        op.dropTable("lessons");
        op.dropTable("courses");

        op.dropSequence("lesson_seq");
        op.dropSequence("course_seq");
    }
}
