package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * over a new column with one default.
 *
 * <p>The first revision. Review notes: 6 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "over a new column with one default",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OverANewColumnWithOneDefault implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of shelves until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.addColumn("shelves", column("code", "varchar(10)").notNull().defaultSql("'new'::character varying"));
        op.addColumn("shelves", column("place", "integer").notNull().defaultSql("0"));

        // Table rewrite: PostgreSQL rewrites all rows of shelves and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("shelves", column("number", "bigint").identity());

        op.addColumn("shelves", column("label", "text"));

        // Fails if shelves has more than one row, because all rows get the same code. Before this statement, add
        // op.execute("UPDATE shelves SET code = numbered.number FROM (SELECT ctid, row_number() OVER () AS number FROM
        // shelves) numbered WHERE shelves.ctid = numbered.ctid").
        // Index build: PostgreSQL reads all rows of shelves and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("shelves", unique("code"));

        // Index build: PostgreSQL reads all rows of shelves and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("shelves", unique("label"));
        op.addUnique("shelves", unique("number"));

        // Fails if two rows of shelves have the same room, because all rows get the same place. Before this statement,
        // add op.execute("UPDATE shelves SET place = numbered.number FROM (SELECT ctid, row_number() OVER (PARTITION BY
        // room) AS number FROM shelves) numbered WHERE shelves.ctid = numbered.ctid").
        // Index build: PostgreSQL reads all rows of shelves and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("shelves", unique("room", "place"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("shelves", "shelves_room_place_key");
        op.dropConstraint("shelves", "shelves_number_key");
        op.dropConstraint("shelves", "shelves_label_key");
        op.dropConstraint("shelves", "shelves_code_key");

        op.dropColumn("shelves", "label");
        op.dropColumn("shelves", "number");
        op.dropColumn("shelves", "place");
        op.dropColumn("shelves", "code");
    }
}
