package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * inherited.
 *
 * <p>The first revision. Review notes: 4 dangers, 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "inherited",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Inherited implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of zz_dogs until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read zz_dogs.name fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Blocked: inheritance of table zz_dogs from animals blocks renaming zz_dogs.id, so the upgrade refuses to run.
        // To continue, add op.execute("ALTER TABLE zz_dogs NO INHERIT animals") before this operation, and recreate it
        // afterwards if you need it: ALTER TABLE zz_dogs INHERIT animals.
        // Breaks a running application: queries and function bodies that use column zz_dogs.id fail after the commit.
        op.renameColumn("zz_dogs", from("id"), to("number"));

        // Blocked: inheritance of table zz_dogs from animals blocks changing the type of zz_dogs.name, so the upgrade
        // refuses to run. To continue, add op.execute("ALTER TABLE zz_dogs NO INHERIT animals") before the renames, and
        // recreate it afterwards if you need it: ALTER TABLE zz_dogs INHERIT animals.
        op.alterColumn("zz_dogs",
                from(column("name", "varchar(50)")),
                to(column("name", "text")));

        // Blocked: inheritance of table zz_dogs from animals blocks dropping zz_dogs.born, so the upgrade refuses to
        // run. To continue, add op.execute("ALTER TABLE zz_dogs NO INHERIT animals") before the renames, and recreate
        // it afterwards if you need it: ALTER TABLE zz_dogs INHERIT animals.
        // Data loss: PostgreSQL deletes all values of zz_dogs.born, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("zz_dogs", "born");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("zz_dogs", column("born", "date"));

        op.alterColumn("zz_dogs",
                from(column("name", "text")),
                to(column("name", "varchar(50)")));

        op.renameColumn("zz_dogs", from("number"), to("id"));
    }
}
