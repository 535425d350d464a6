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
 * <p>The first revision. Review: 4 dangers, 1 warning and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "inherited",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Inherited implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: inheritance of table zz_dogs from animals is in the way of renaming zz_dogs.id, and the upgrade
        // refuses to begin. To go on, write op.execute("ALTER TABLE zz_dogs NO INHERIT animals") before, and what is to
        // become of it after: it was ALTER TABLE zz_dogs INHERIT animals.
        // Breaks a running application: whatever still uses column zz_dogs.id fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on zz_dogs, briefly.
        op.renameColumn("zz_dogs", from("id"), to("number"));

        // In the way: inheritance of table zz_dogs from animals is in the way of dropping zz_dogs.born, and the upgrade
        // refuses to begin. To go on, write op.execute("ALTER TABLE zz_dogs NO INHERIT animals") before the renames,
        // and what is to become of it after: it was ALTER TABLE zz_dogs INHERIT animals.
        // Data loss: the values of zz_dogs.born are gone, and a downgrade does not bring them back. Code that still
        // uses the column fails.
        // Lock: ACCESS EXCLUSIVE on zz_dogs, briefly.
        op.dropColumn("zz_dogs", "born");

        // In the way: inheritance of table zz_dogs from animals is in the way of changing the type of zz_dogs.name, and
        // the upgrade refuses to begin. To go on, write op.execute("ALTER TABLE zz_dogs NO INHERIT animals") before the
        // renames, and what is to become of it after: it was ALTER TABLE zz_dogs INHERIT animals.
        // Prepared statements of open sessions that read zz_dogs.name fail once: restart the application or empty its
        // connection pools afterwards.
        // Lock: ACCESS EXCLUSIVE on zz_dogs, briefly.
        op.alterColumn("zz_dogs",
                from(column("name", "varchar(50)")),
                to(column("name", "text")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("zz_dogs",
                from(column("name", "text")),
                to(column("name", "varchar(50)")));

        op.addColumn("zz_dogs", column("born", "date"));
        op.renameColumn("zz_dogs", from("number"), to("id"));
    }
}
