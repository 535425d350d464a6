package dev.retort.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server prints the plain text as it printed the text with casts: nothing that matters was left out. */
class InListsIT {

    private static final List<String> TYPES = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric",
            "numeric(10,2)",
            "real",
            "double precision",
            "text",
            "varchar(20)",
            "char(3)",
            "date",
            "timestamp(6)",
            "timestamptz(6)",
            "time",
            "timetz",
            "uuid",
            "boolean",
            "\"char\"",
            "name",
            "interval",
            "money",
            "oid");

    private static final List<String> CONSTANTS = List.of(
            "0",
            "7",
            "-1",
            "0.5",
            "-0.5",
            "1e3",
            "3000000000",
            "-3000000000",
            "99999999999999999999",
            "-2147483648",
            "(-2147483648)::integer",
            "-9223372036854775808",
            "'5'",
            "'-5'",
            "'5'::numeric",
            "5::bigint",
            "5::double precision",
            "5::real",
            "'a'",
            "'it''s'",
            "'a'::text",
            "'a'::varchar",
            "'2026-01-02'",
            "'2026-01-02 03:04:05'",
            "'03:04:05'",
            "'03:04:05+01'",
            "'9e7d5d8a-0e0b-4d0e-8a5d-0a5c6c0e7d11'",
            "true",
            "'1 day'");

    private final TestDatabase database;

    InListsIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void meanTheSameToTheServer() throws SQLException {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < TYPES.size(); i++) {
            columns.append(i == 0 ? "" : ", ").append("c").append(i).append(' ').append(TYPES.get(i));
        }
        database.execute("create table printed (" + columns + "); create table plain (like printed)");
        int checks = 0;
        for (int i = 0; i < TYPES.size(); i++) {
            for (String constant : CONSTANTS) {
                checks += addCheck("c" + i, constant) ? 1 : 0;
            }
        }
        Table printed = table("printed");
        Table rewritten = InLists.plain(printed);
        for (CheckConstraint check : rewritten.checks()) {
            database.execute(
                    "alter table plain add constraint " + check.name() + " check (" + check.expression() + ")");
        }

        assertThat(checks).isGreaterThan(100);
        assertThat(expressions(table("plain"))).isEqualTo(expressions(printed));
        assertThat(expressions(rewritten))
                .contains("c3 >= 0", "c4 >= 0.5", "c5 >= 7", "c6 >= -0.5")
                .contains("c0 >= -1", "c2 >= 3000000000", "c7 >= 'a'", "c10 >= '2026-01-02'");
        assertThat(expressions(rewritten).stream().filter(text -> text.contains("::")))
                .as("comparisons of other types only")
                .hasSizeLessThan(checks / 2);
    }

    @Test
    void meanTheSameInIndexes() throws SQLException {
        database.execute(
                """
                create table printed (state text, total numeric(10,2), kind varchar(20));
                create index a on printed (state) where state <> 'done' and total > 0;
                create index b on printed (total) where kind = 'PAPER';
                create table plain (like printed)""");
        Table printed = table("printed");
        List<Index> indexes =
                printed.indexes().stream().map(InLists.ofIndexes(printed)).toList();

        assertThat(indexes)
                .extracting(Index::predicate)
                .containsExactly("(state <> 'done') AND (total > 0)", "kind = 'PAPER'");
        for (Index index : indexes) {
            database.execute("create index plain_" + index.name() + " on plain (state) where " + index.predicate());
        }
        assertThat(table("plain").indexes())
                .extracting(Index::predicate)
                .isEqualTo(printed.indexes().stream().map(Index::predicate).toList());
    }

    private boolean addCheck(String column, String constant) {
        String name = "k" + column + "_" + CONSTANTS.indexOf(constant);
        try {
            database.execute(
                    "alter table printed add constraint " + name + " check (" + column + " >= " + constant + ")");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private Table table(String name) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection, CatalogScope.of(connection))
                    .table(QualifiedName.of(name))
                    .orElseThrow();
        }
    }

    private static List<String> expressions(Table table) {
        return table.checks().stream().map(CheckConstraint::expression).toList();
    }
}
