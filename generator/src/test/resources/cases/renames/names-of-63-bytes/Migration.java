package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * names of 63 bytes.
 *
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "names of 63 bytes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamesOf63Bytes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of short and
        // a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use table short fail after the commit.
        op.renameTable(from("short"), to("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be"));

        // Breaks a running application: queries and function bodies that use column
        // a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be.name fail after the commit.
        op.renameColumn("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("name"),
                to("a_column_with_a_name_that_is_nearly_as_long_as_the_tables_own_n"));

        // Breaks a running application: queries and function bodies that use sequence short_id_seq fail after the
        // commit.
        op.renameSequence(from("short_id_seq"), to("a_table_of_which_the_name_is_as_long_as_postgresql_lets__id_seq"));

        op.renameConstraint("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("short_pkey"),
                to("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_pkey"));

        op.renameConstraint("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("short_name_key"),
                to("a_table_of_which_the_name_is__a_column_with_a_name_that_is__key"));

        op.renameIndex("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("short_name_id_idx"),
                to("a_table_of_which_the_name_is__a_column_with_a_name_that_is__idx"));

        op.renameConstraint("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("short_parent_fkey"),
                to("a_table_of_which_the_name_is_as_long_as_postgresql__parent_fkey"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("a_table_of_which_the_name_is_as_long_as_postgresql__parent_fkey"),
                to("short_parent_fkey"));

        op.renameIndex("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("a_table_of_which_the_name_is__a_column_with_a_name_that_is__idx"),
                to("short_name_id_idx"));

        op.renameConstraint("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("a_table_of_which_the_name_is__a_column_with_a_name_that_is__key"),
                to("short_name_key"));

        op.renameConstraint("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_pkey"),
                to("short_pkey"));

        op.renameSequence(from("a_table_of_which_the_name_is_as_long_as_postgresql_lets__id_seq"), to("short_id_seq"));

        op.renameColumn("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be",
                from("a_column_with_a_name_that_is_nearly_as_long_as_the_tables_own_n"),
                to("name"));

        op.renameTable(from("a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be"), to("short"));
    }
}
