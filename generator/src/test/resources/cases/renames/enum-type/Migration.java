package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * enum type.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "enum type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: queries and function bodies that use type level fail after the commit.
        op.renameEnum(from("level"), to("public_level"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameEnum(from("public_level"), to("level"));
    }
}
