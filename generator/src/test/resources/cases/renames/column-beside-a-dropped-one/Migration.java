package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column beside a dropped one.
 *
 * <p>The first revision. Review: 1 danger, 1 warning and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column beside a dropped one",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnBesideADroppedOne implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses column users.mail fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.renameColumn("users", from("mail"), to("email"));

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_mail_fax_key");

        // Data loss: the values of users.fax are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("fax", "text"));

        op.addUnique("users", unique("email", "fax").named("users_mail_fax_key"));

        op.renameColumn("users", from("email"), to("mail"));
    }
}
