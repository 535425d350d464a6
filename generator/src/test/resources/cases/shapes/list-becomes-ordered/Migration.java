package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * list becomes ordered.
 *
 * <p>The first revision. Review notes: 5 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "list becomes ordered",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ListBecomesOrdered implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Backfill: sets place in all rows of user_phones.
        // Table scan: PostgreSQL updates and checks the rows of user_phones and blocks reads and writes until the
        // migration commits (ACCESS EXCLUSIVE).
        op.addColumn("user_phones", column("place", "integer").notNull(), backfill("0"));

        // Fails if two rows of user_phones have the same user_id, because all rows get the same place. Before this
        // statement, add op.execute("UPDATE user_phones SET place = numbered.number FROM (SELECT ctid, row_number()
        // OVER (PARTITION BY user_id) - 1 AS number FROM user_phones) numbered WHERE user_phones.ctid =
        // numbered.ctid").
        // Index build: PostgreSQL reads all rows of user_phones and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("user_phones", primaryKey("place", "user_id"));

        // Table scan: PostgreSQL checks all rows of user_phones and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("user_phones", check("place >= 0").named("user_phones_place_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_phones", "user_phones_place_check");

        op.dropConstraint("user_phones", "user_phones_pkey");

        op.dropColumn("user_phones", "place");
    }
}
