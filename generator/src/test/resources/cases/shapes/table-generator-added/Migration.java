package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table generator added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table generator added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableGeneratorAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.alterColumn("users",
                from(column("id", "bigint").identity()),
                to(column("id", "bigint").notNull()));

        op.createTable("hibernate_sequences",
                column("next_val", "bigint"),
                column("sequence_name", "varchar(255)").notNull(),
                primaryKey("sequence_name"));

        op.executeSafe("insert into hibernate_sequences(sequence_name, next_val) values ('default',0)");

        op.executeSafe("UPDATE hibernate_sequences SET next_val = greatest(next_val, (SELECT "
                + "pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 50 FROM users)) WHERE sequence_name "
                + "OPERATOR(pg_catalog.=) 'default'");
    }

    @Override
    public void downgrade(Operations op) {
        op.executeSafe("delete from hibernate_sequences");

        op.dropTable("hibernate_sequences");

        op.alterColumn("users",
                from(column("id", "bigint").notNull()),
                to(column("id", "bigint").identity()));
    }
}
