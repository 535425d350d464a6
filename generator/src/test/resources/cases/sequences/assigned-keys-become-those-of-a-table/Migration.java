package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * assigned keys become those of a table.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "assigned keys become those of a table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AssignedKeysBecomeThoseOfATable implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("numbers",
                column("last", "bigint"),
                column("kind", "varchar(255)").notNull(),
                primaryKey("kind"));

        op.executeSafe("insert into numbers(kind, last) values ('canoe',0)");
        op.executeSafe("UPDATE numbers SET last = greatest(last, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 50 FROM canoe)) WHERE kind OPERATOR(pg_catalog.=) 'canoe'");
    }

    @Override
    public void downgrade(Operations op) {
        op.executeSafe("delete from numbers");

        op.dropTable("numbers");
    }
}
