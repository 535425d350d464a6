package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * retyped with its storage.
 *
 * <p>The first revision. Review: 2 dangers, 1 warning and 8 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "retyped with its storage",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RetypedWithItsStorage implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: the values of users.photo are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        // Goes along: the storage of photo. The downgrade makes it again.
        op.dropColumn("users", "photo");

        // Prepared statements of open sessions that read users.name fail once: restart the application or empty its
        // connection pools afterwards.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        // PostgreSQL resets the storage of name, which is set again at the end.
        op.alterColumn("users",
                from(column("name", "varchar(50)")),
                to(column("name", "text")));

        // Data loss or failure: a value of users.note that does not fit varchar(200) is rounded, cut or refused.
        // Lock: ACCESS EXCLUSIVE on users, for as long as it takes to write every row anew.
        // Prepared statements of open sessions that read users.note fail once: restart the application or empty its
        // connection pools afterwards.
        // PostgreSQL resets the storage of note, which is set again at the end.
        op.alterColumn("users",
                from(column("note", "text")),
                to(column("note", "varchar(200)")));

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.addColumn("users", column("photo", "oid"));

        op.executeHarmless("ALTER TABLE users ALTER COLUMN name SET STORAGE EXTERNAL");
        op.executeHarmless("ALTER TABLE users ALTER COLUMN note SET STORAGE EXTERNAL, ALTER COLUMN note SET "
                + "COMPRESSION pglz");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "photo");

        op.alterColumn("users",
                from(column("note", "varchar(200)")),
                to(column("note", "text")));

        op.alterColumn("users",
                from(column("name", "text")),
                to(column("name", "varchar(50)")));

        op.addColumn("users", column("photo", "bytea"));

        op.executeHarmless("ALTER TABLE users ALTER COLUMN name SET STORAGE EXTERNAL");
        op.executeHarmless("ALTER TABLE users ALTER COLUMN note SET STORAGE EXTERNAL, ALTER COLUMN note SET "
                + "COMPRESSION pglz");
        op.executeHarmless("ALTER TABLE users ALTER COLUMN photo SET STORAGE EXTERNAL");
    }
}
