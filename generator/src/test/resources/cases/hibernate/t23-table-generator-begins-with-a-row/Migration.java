package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * t23 table generator begins with a row.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "t23 table generator begins with a row",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_T23TableGeneratorBeginsWithARow implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("hibernate_sequences",
                column("next_val", "bigint"),
                column("sequence_name", "varchar(255)").notNull(),
                primaryKey("sequence_name"));

        op.createTable("invoices",
                column("id", "bigint").notNull(),
                primaryKey("id"));

        op.executeSafe("insert into hibernate_sequences(sequence_name, next_val) values ('default',0)");
    }

    @Override
    public void downgrade(Operations op) {
        op.executeSafe("delete from hibernate_sequences");

        op.dropTable("invoices");
        op.dropTable("hibernate_sequences");
    }
}
