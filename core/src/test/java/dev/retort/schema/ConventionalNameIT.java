package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the conventional names with those that PostgreSQL generates. */
class ConventionalNameIT {

    @ParameterizedTest
    @CsvSource({
        "users, email, name",
        "a_table_with_a_name_that_is_rather_long_indeed, a_column_with_a_long_name_too, x",
        "t, a_column_with_a_name_of_more_than_sixty_bytes_which_is_a_lot_really, "
                + "another_column_with_a_name_of_more_than_sixty_bytes_which_is_a_lot",
        "größenänderungsgründeübersichtstabellenäöü, überschriftsänderungsgründeäöüäöü, ß",
    })
    void namesAsPostgresqlDoes(String tableName, String first, String second, @Fresh TestDatabase database)
            throws Exception {
        QualifiedName table = QualifiedName.of(tableName);
        database.execute(String.format(
                "create table \"%1$s\" (\"%2$s\" serial primary key, \"%3$s\" int check (\"%3$s\" > 0), "
                        + "unique (\"%2$s\", \"%3$s\"), foreign key (\"%3$s\") references \"%1$s\", "
                        + "check (\"%2$s\" > \"%3$s\")); create index on \"%1$s\" (\"%3$s\", \"%2$s\")",
                tableName, first, second));

        assertThat(database.query("select conname from pg_constraint where contype <> 'n' and oid >= 16384"))
                .containsExactlyInAnyOrder(
                        ConventionalName.primaryKey(table),
                        ConventionalName.unique(table, List.of(first, second)),
                        ConventionalName.foreignKey(table, List.of(second)),
                        ConventionalName.check(table, Set.of(second)),
                        ConventionalName.check(table, Set.of(first, second)));
        assertThat(database.query("select relname from pg_class where relkind = 'S'"))
                .containsExactly(ConventionalName.sequence(table, first));
        assertThat(database.query("select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid "
                        + "where not i.indisunique and c.oid >= 16384"))
                .containsExactly(ConventionalName.index(
                        table, List.of(IndexElement.column(second), IndexElement.column(first))));
    }
}
