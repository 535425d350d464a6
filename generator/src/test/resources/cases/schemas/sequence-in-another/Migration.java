package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * sequence in another.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "sequence in another",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SequenceInAnother implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("audit.numbers"));

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addColumn("users", column("number", "bigint").defaultSql("nextval('audit.numbers'::regclass)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "number");

        op.dropSequence("audit.numbers");
    }
}
