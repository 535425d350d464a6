package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * bigint to uuid.
 *
 * <p>Creates 1 index and 1 view; adds 2 columns; changes 1 sequence; renames 2 columns; drops 2 columns, 1 index, 1
 * view and 1 sequence; runs 1 statement.
 *
 * <p>The first revision. Review notes: 2 dangers, 4 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "bigint to uuid",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BigintToUuid implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of codes and parcels until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropView("codes");

        op.dropIndex("parcels", "parcels_code_idx");

        op.alterSequence(
                from(sequence("parcels_seq_seq").ownedBy("parcels", "seq")),
                to(sequence("parcels_seq_seq")));

        // Columns

        // Replaced column: no conversion leads to its new type. The old values stay until the end, so that backfills
        // can use them. A running application that uses the column fails after the commit.
        op.renameColumn("parcels", from("code"), to("code_old1"));
        op.renameColumn("parcels", from("seq"), to("seq_old"));

        // Backfill: sets code in all rows of parcels.
        // Table scan: PostgreSQL updates and checks the rows of parcels and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("parcels", column("code", "uuid").notNull(), backfill("lpad(code_old1::text, 32, '0')::uuid"));

        op.addColumn("parcels", column("seq", "date"));

        // Index build: PostgreSQL reads all rows of parcels and blocks writes until the migration commits (SHARE).
        op.createIndex("parcels", index("code"));

        // Data loss: PostgreSQL deletes the old values, and the downgrade cannot restore them.
        op.dropColumn("parcels", "seq_old");

        // Data loss: PostgreSQL deletes the old values, and the downgrade cannot restore them.
        // PostgreSQL resets the privileges of code. The end of this method sets it again.
        op.dropColumn("parcels", "code_old1");

        op.dropSequence("parcels_seq_seq");

        op.createView(view("codes")
                .as("""
                        SELECT id,
                            code
                           FROM parcels"""));

        op.executeSafe("GRANT SELECT (code) ON parcels TO PUBLIC");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("codes");

        op.createSequence(sequence("parcels_seq_seq"));

        op.addColumn("parcels", column("code_old1", "bigint").notNull().defaultSql("7"));
        op.addColumn("parcels",
                column("seq_old", "bigint").notNull().defaultSql("nextval('parcels_seq_seq'::regclass)"));

        op.dropIndex("parcels", "parcels_code_idx");

        // Columns
        op.dropColumn("parcels", "seq");
        op.dropColumn("parcels", "code");
        op.renameColumn("parcels", from("seq_old"), to("seq"));
        op.renameColumn("parcels", from("code_old1"), to("code"));

        op.alterSequence(
                from(sequence("parcels_seq_seq")),
                to(sequence("parcels_seq_seq").ownedBy("parcels", "seq")));

        op.createIndex("parcels", index("code").where("code > 3"));

        op.createView(view("codes")
                .as("""
                        SELECT id,
                            code
                           FROM parcels"""));

        op.executeSafe("GRANT SELECT (code) ON parcels TO PUBLIC");
    }
}
