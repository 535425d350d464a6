package migrations;

import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "add",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Add implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("numbers"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("numbers");
    }
}
