package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * tables swapped under a view.
 *
 * <p>Creates 1 view; adds 2 primary keys; changes 1 column; renames 3 tables; drops 1 view and 2 primary keys.
 *
 * <p>The first revision. Review notes: 6 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "tables swapped under a view",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TablesSwappedUnderAView implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of cats, dogs, cats_swap1 and pets until the migration commits
        // (ACCESS EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read dogs.name fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Breaks a running application: queries and function bodies that use table cats fail after the commit.
        op.renameTable(from("cats"), to("cats_swap1"));

        // Breaks a running application: queries and function bodies that use table dogs fail after the commit.
        op.renameTable(from("dogs"), to("cats"));

        op.renameTable(from("cats_swap1"), to("dogs"));

        op.dropView("pets");

        op.dropConstraint("cats", "dogs_pkey");
        op.dropConstraint("dogs", "cats_pkey");

        op.alterColumn("dogs",
                from(column("name", "varchar(20)")),
                to(column("name", "text")));

        // Fails if two rows of cats have the same id.
        // Index build: PostgreSQL reads all rows of cats and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("cats", primaryKey("id"));

        // Fails if two rows of dogs have the same id.
        // Index build: PostgreSQL reads all rows of dogs and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("dogs", primaryKey("id"));

        op.createView(view("pets")
                .as("""
                        SELECT dogs.name AS cat,
                            cats.name AS dog
                           FROM (dogs
                             JOIN cats ON ((dogs.id = cats.id)))"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("pets");

        op.dropConstraint("dogs", "dogs_pkey");
        op.dropConstraint("cats", "cats_pkey");

        op.alterColumn("dogs",
                from(column("name", "text")),
                to(column("name", "varchar(20)")));

        op.addPrimaryKey("dogs", primaryKey("id").named("cats_pkey"));
        op.addPrimaryKey("cats", primaryKey("id").named("dogs_pkey"));

        op.createView(view("pets")
                .as("""
                        SELECT dogs.name AS cat,
                            cats.name AS dog
                           FROM (dogs
                             JOIN cats ON ((dogs.id = cats.id)))"""));

        op.renameTable(from("dogs"), to("cats_swap1"));
        op.renameTable(from("cats"), to("dogs"));
        op.renameTable(from("cats_swap1"), to("cats"));
    }
}
