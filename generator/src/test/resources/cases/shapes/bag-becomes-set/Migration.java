package migrations;

import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * bag becomes set.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "bag becomes set",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BagBecomesSet implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Fails if two rows of user_phones have the same user_id, phones.
        // Index build: PostgreSQL reads all rows of user_phones and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("user_phones", primaryKey("user_id", "phones"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_phones", "user_phones_pkey");
    }
}
