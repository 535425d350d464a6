package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterColumn;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Generated;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The rebuild of a column that servers before 17 need for a new expression; every server accepts it. */
class ColumnRebuildIT {

    private static final String TABLES =
            """
            create table users (
                id integer primary key,
                name text not null,
                "Long ""name" integer generated always as (length(name) + %1$s) stored not null,
                constraint "it's long" unique ("Long ""name", id) include (name),
                constraint users_size_check check ("Long ""name" > 0) no inherit,
                constraint users_size_key unique ("Long ""name"),
                constraint not_twice exclude using btree (("Long ""name" + id) with =)
            );
            create table orders (
                id integer primary key,
                size integer constraint orders_size_fkey references users ("Long ""name") on delete cascade deferrable
            );
            create unique index by_size on users (("Long ""name" * 2) desc, name) where "Long ""name" > 1;
            create statistics counted on "Long ""name", name from users;
            comment on column users."Long ""name" is 'It''s the name''s';
            comment on constraint users_size_check on users is 'Not ''0''';
            comment on index by_size is 'By size';
            """;

    private static final Column SIZE =
            Column.of("Long \"name", DataType.parse("integer")).withNotNull(true);

    @Test
    void bringsBackWhatHangsOnTheColumn(@Fresh TestDatabase database, @Fresh TestDatabase direct) throws SQLException {
        database.execute(TABLES.formatted("1"));
        database.execute("insert into users values (1, 'Ann'), (2, 'Peter')");
        direct.execute(TABLES.formatted("2"));

        for (String sql : WrittenSql.of(new AlterColumn(QualifiedName.of("users"), size("1"), size("2")), 14)) {
            database.execute(sql);
        }

        assertThat(listing(database)).isEqualTo(listing(direct));
        assertThat(database.query("select \"Long \"\"name\" from users order by id"))
                .containsExactly("5", "7");
    }

    private static Column size(String more) {
        return SIZE.withGenerated(new Generated("length(name) + " + more, true));
    }

    private static String listing(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact().columnsByName().list(connection, "public");
        }
    }
}
