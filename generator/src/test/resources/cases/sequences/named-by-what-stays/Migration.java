package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named by what stays.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "named by what stays",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedByWhatStays implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of legacies until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.alterSequence(
                from(sequence("legacies_id_seq").type("integer").ownedBy("legacies", "id")),
                to(sequence("legacies_id_seq").type("integer")));

        // Table rewrite: PostgreSQL rewrites all rows of tickets and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("tickets", column("legacy", "bigint").defaultSql("nextval('legacies_id_seq')"));

        // Data loss: PostgreSQL deletes all rows of legacies, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:legacies in the settings.
        op.dropTable("legacies");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("legacies",
                column("id", "integer").notNull().defaultSql("nextval('legacies_id_seq'::regclass)"),
                column("name", "varchar(255)"),
                primaryKey("id"));

        op.dropColumn("tickets", "legacy");

        op.alterSequence(
                from(sequence("legacies_id_seq").type("integer")),
                to(sequence("legacies_id_seq").type("integer").ownedBy("legacies", "id")));
    }
}
