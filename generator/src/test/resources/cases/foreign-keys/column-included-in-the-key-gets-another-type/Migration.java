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
 * <p>The first revision. Review notes: 1 warning and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column included in the key gets another type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnIncludedInTheKeyGetsAnotherType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of notes and people until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read people.nickname fail once ("cached plan must not
        // change result type"). Restart the application or clear its connection pools after the migration.
        // Separate transaction: PostgreSQL commits the new enum value mad before the rest of the migration. It stays if
        // the rest fails.

        op.addEnumValue("mood", "mad");

        op.dropConstraint("notes", "notes_boss_fkey");

        op.alterColumn("people",
                from(column("nickname", "varchar(20)")),
                to(column("nickname", "text")));

        // Table scan: PostgreSQL checks all rows of notes and blocks writes to notes and people until the migration
        // commits (SHARE ROW EXCLUSIVE).
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
