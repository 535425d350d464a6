package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * booking retyped and split.
 *
 * <p>Creates 1 table; adds 1 column and 1 foreign key; changes 1 column; renames 1 table, 2 columns and 1 constraint;
 * drops 2 columns.
 *
 * <p>The first revision. Review notes: 2 dangers, 5 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "booking retyped and split",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BookingRetypedAndSplit implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of booking and reservation until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read reservation.room_number fail once ("cached plan must
        // not change result type"). Restart the application or clear its connection pools after the migration.

        // Breaks a running application: queries and function bodies that use table booking fail after the commit.
        op.renameTable(from("booking"), to("reservation"));

        // Breaks a running application: queries and function bodies that use column reservation.room fail after the
        // commit.
        op.renameColumn("reservation", from("room"), to("room_number"));

        // Breaks a running application: queries and function bodies that use column reservation.during fail after the
        // commit.
        op.renameColumn("reservation", from("during"), to("stay"));

        op.renameConstraint("reservation", from("booking_pkey"), to("reservation_pkey"));

        op.createTable("guest",
                column("id", "bigint").notNull(),
                column("name", "varchar(50)"),
                column("mail", "varchar(50)"),
                primaryKey("id"));

        // Table rewrite: PostgreSQL rewrites all rows of reservation and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("reservation",
                from(column("room_number", "integer").notNull()),
                to(column("room_number", "bigint").notNull()));

        op.addColumn("reservation", column("guest_id", "bigint"));

        // Table scan: PostgreSQL checks all rows of reservation and blocks writes to reservation until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("reservation", foreignKey("guest_id").references("guest", "id").named("reservation_guest"));

        // Data loss: PostgreSQL deletes all values of reservation.guest_name, and the downgrade cannot restore them.
        // Application code that still uses the column fails.
        op.dropColumn("reservation", "guest_name");

        // Data loss: PostgreSQL deletes all values of reservation.guest_mail, and the downgrade cannot restore them.
        // Application code that still uses the column fails.
        op.dropColumn("reservation", "guest_mail");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("reservation", column("guest_mail", "varchar(50)"));
        op.addColumn("reservation", column("guest_name", "varchar(50)"));

        op.dropConstraint("reservation", "reservation_guest");

        op.dropColumn("reservation", "guest_id");

        op.alterColumn("reservation",
                from(column("room_number", "bigint").notNull()),
                to(column("room_number", "integer").notNull()));

        op.dropTable("guest");

        op.renameConstraint("reservation", from("reservation_pkey"), to("booking_pkey"));

        op.renameColumn("reservation", from("stay"), to("during"));
        op.renameColumn("reservation", from("room_number"), to("room"));

        op.renameTable(from("reservation"), to("booking"));
    }
}
