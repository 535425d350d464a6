package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * sequence.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "sequence",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Sequence implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: queries and function bodies that use sequence user_numbers fail after the
        // commit.
        op.renameSequence(from("user_numbers"), to("member_numbers"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameSequence(from("member_numbers"), to("user_numbers"));
    }
}
