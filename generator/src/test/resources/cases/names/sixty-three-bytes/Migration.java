package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * sixty three bytes.
 *
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "sixty three bytes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SixtyThreeBytes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_
        // until the migration commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        op.addColumn("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_",
                column("a_column_with_a_name_that_is_as_long_as_postgresql_allows_it_to", "integer"));

        op.addColumn("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_", column("b", "integer"));

        // Index build: PostgreSQL reads all rows of a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_ and
        // blocks reads and writes until the migration commits (ACCESS EXCLUSIVE).
        op.addUnique("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_",
                unique("a_column_with_a_name_that_is_as_long_as_postgresql_allows_it_to"));

        // Index build: PostgreSQL reads all rows of a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_ and
        // blocks writes until the migration commits (SHARE).
        op.createIndex("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_",
                index("a_column_with_a_name_that_is_as_long_as_postgresql_allows_it_to", "b"));

        // Table scan: PostgreSQL checks all rows of a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_ and
        // blocks writes to a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_ until the migration commits
        // (SHARE ROW EXCLUSIVE).
        op.addForeignKey("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_",
                foreignKey("b").references("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_",
                "a_table_with_a_name_that_is_as_long_as_postgresql_allows_b_fkey");

        op.dropIndex("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_",
                "a_table_with_a_name_that_is_a_a_column_with_a_name_that_is__idx");

        op.dropConstraint("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_",
                "a_table_with_a_name_that_is_a_a_column_with_a_name_that_is__key");

        op.dropColumn("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_", "b");
        op.dropColumn("a_table_with_a_name_that_is_as_long_as_postgresql_allows_it_63_",
                "a_column_with_a_name_that_is_as_long_as_postgresql_allows_it_to");
    }
}
