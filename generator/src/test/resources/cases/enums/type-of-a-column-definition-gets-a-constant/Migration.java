package migrations;

import static dev.retort.migration.Definitions.before;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * type of a column definition gets a constant.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "type of a column definition gets a constant",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TypeOfAColumnDefinitionGetsAConstant implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of guest until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Separate transaction: PostgreSQL commits the new enum values salty and JOLLY before the rest of the
        // migration. They stay if the rest fails.

        op.addEnumValue("flavour", "salty", before("sour"));
        op.addEnumValue("mood", "JOLLY", before("BORED"));

        op.dropConstraint("guest", "guest_flavour_check");
        op.dropConstraint("guest", "guest_mood_check");

        // Table scan: PostgreSQL checks all rows of guest and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("guest", check("flavour in ('salty','sweet','sour')").named("guest_flavour_check"));
        op.addCheck("guest", check("mood in ('CALM','JOLLY','ANGRY')").named("guest_mood_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("guest", "guest_mood_check");
        op.dropConstraint("guest", "guest_flavour_check");
        op.addCheck("guest", check("mood IN ('CALM', 'ANGRY')").named("guest_mood_check"));
        op.addCheck("guest", check("flavour IN ('sweet', 'sour')").named("guest_flavour_check"));
        op.dropConstraint("guest", "guest_mood_check");

        op.removeEnumValue("mood", "JOLLY",
                values("CALM", "BORED", "ANGRY"),
                usedBy("guest", "mood"));

        op.addCheck("guest", check("mood IN ('CALM', 'ANGRY')").named("guest_mood_check"));
        op.dropConstraint("guest", "guest_flavour_check");

        op.removeEnumValue("flavour", "salty",
                values("sweet", "sour"),
                usedBy("guest", "flavour"));

        op.addCheck("guest", check("flavour IN ('sweet', 'sour')").named("guest_flavour_check"));
    }
}
