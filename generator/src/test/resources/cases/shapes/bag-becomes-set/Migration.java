package migrations;

import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * bag becomes set.
 *
 * <p>The first revision. Review: 2 warnings.
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
        // Lock: ACCESS EXCLUSIVE on user_phones, for as long as its index takes.
        op.addPrimaryKey("user_phones", primaryKey("user_id", "phones"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_phones", "user_phones_pkey");
    }
}
