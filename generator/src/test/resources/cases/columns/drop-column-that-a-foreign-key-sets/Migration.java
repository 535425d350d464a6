package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column that a foreign key sets.
 *
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column that a foreign key sets",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnThatAForeignKeySets implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: constraint loans_member_fk on table loans would go along with dropping loans.member, and the
        // upgrade refuses to begin. To go on, write op.execute("ALTER TABLE loans DROP CONSTRAINT loans_member_fk")
        // before, and what is to become of it after: it was ALTER TABLE loans ADD CONSTRAINT loans_member_fk FOREIGN
        // KEY (club, member) REFERENCES members(club, number) ON DELETE SET NULL (member).
        // Data loss: the values of loans.member are gone, and a downgrade does not bring them back. Code that still
        // uses the column fails.
        // Lock: ACCESS EXCLUSIVE on loans, briefly.
        op.dropColumn("loans", "member");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("loans", column("member", "integer"));
    }
}
