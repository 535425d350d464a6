package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column included in the key gets another type.
 *
 * <p>The first revision. Review: 1 warning and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column included in the key gets another type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnIncludedInTheKeyGetsAnotherType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Runs in a transaction of its own and is committed before the rest: if the rest fails, value mad stays.
        op.addEnumValue("mood", "mad");

        // Lock: ACCESS EXCLUSIVE on notes and people, briefly.
        op.dropConstraint("notes", "notes_boss_fkey");

        // Prepared statements of open sessions that read people.nickname fail once: restart the application or empty
        // its connection pools afterwards.
        // Lock: ACCESS EXCLUSIVE on people, briefly.
        op.alterColumn("people",
                from(column("nickname", "varchar(20)")),
                to(column("nickname", "text")));

        // Lock: SHARE ROW EXCLUSIVE on notes and people, for as long as the check of existing rows takes.
        op.addForeignKey("notes", foreignKey("boss").references("people", "boss"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("notes", "notes_boss_fkey");

        op.alterColumn("people",
                from(column("nickname", "text")),
                to(column("nickname", "varchar(20)")));

        op.addForeignKey("notes", foreignKey("boss").references("people", "boss"));
        op.dropConstraint("notes", "notes_person_fkey");
        op.dropConstraint("people", "people_boss_fkey");

        op.removeEnumValue("mood", "mad",
                values("sad", "glad"),
                usedBy("people", "mood"));

        op.addForeignKey("people", foreignKey("boss").references("people", "id"));
        op.addForeignKey("notes", foreignKey("person").references("people", "id"));
    }
}
