package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * one byte more than sixty three.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "one byte more than sixty three",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OneByteMoreThanSixtyThree implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of a_table_with_a_name_that_is_one_byte_longer_than_postgresql_tak
        // until the migration commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        op.addColumn("a_table_with_a_name_that_is_one_byte_longer_than_postgresql_tak",
                column("a_column_with_a_name_that_is_one_byte_longer_than_postgresql_ta", "varchar(255)"));

        // Index build: PostgreSQL reads all rows of a_table_with_a_name_that_is_one_byte_longer_than_postgresql_tak and
        // blocks reads and writes until the migration commits (ACCESS EXCLUSIVE).
        op.addUnique("a_table_with_a_name_that_is_one_byte_longer_than_postgresql_tak",
                unique("a_column_with_a_name_that_is_one_byte_longer_than_postgresql_ta"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("a_table_with_a_name_that_is_one_byte_longer_than_postgresql_tak",
                "a_table_with_a_name_that_is_o_a_column_with_a_name_that_is__key");

        op.dropColumn("a_table_with_a_name_that_is_one_byte_longer_than_postgresql_tak",
                "a_column_with_a_name_that_is_one_byte_longer_than_postgresql_ta");
    }
}
