package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.comment;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * quotes and backslashes.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "quotes and backslashes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_QuotesAndBackslashes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of plain until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.createTable("o'hara",
                column("a'b", "bigint").notNull(),
                primaryKey("a'b"),
                comment("it's; drop table plain; --"));

        op.addColumn("plain", column("say \"hi\"", "text").defaultSql("'it''s'::text"));
        op.addColumn("plain", column("back\\slash", "text").comment("two\nlines \\ and a \"\"\""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("plain", "back\\slash");
        op.dropColumn("plain", "say \"hi\"");

        op.dropTable("o'hara");
    }
}
