package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column that a foreign key sets.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column that a foreign key sets",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnThatAForeignKeySets implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: dropping loans.member would also drop constraint loans_member_fk on table loans, so the upgrade
        // refuses to run. To continue, add op.execute("ALTER TABLE loans DROP CONSTRAINT loans_member_fk") before this
        // operation, and recreate it afterwards if you need it: ALTER TABLE loans ADD CONSTRAINT loans_member_fk
        // FOREIGN KEY (club, member) REFERENCES members(club, number) ON DELETE SET NULL (member).
        // Data loss: PostgreSQL deletes all values of loans.member, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        // Lock: PostgreSQL blocks reads and writes of loans until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropColumn("loans", "member");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("loans", column("member", "integer"));
    }
}
