package dev.retort.runner;

import static dev.retort.migration.Definitions.columns;
import static dev.retort.migration.Definitions.row;
import static dev.retort.migration.Definitions.sql;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Operations;
import dev.retort.migration.Row;
import dev.retort.operation.Operation;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkInsertIT {

    private final TestDatabase database;

    BulkInsertIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void putsInValuesOfEveryKindAsTheyAre() throws SQLException {
        database.execute(
                "create type mood as enum ('SAD', 'GLAD'); create table \"Odd t\" (n bigint, \"It's\" text, u uuid,"
                        + " d numeric, day date, at timestamptz, raw bytea, ok boolean, mood mood, tags jsonb, x double precision)");
        String nasty = "'; drop table \"Odd t\"; -- \\ \\n ? $1 $$ {fn x} \n€";
        Written written = new Written()
                .then(
                        "aaa1",
                        op -> op.bulkInsert(
                                "Odd t",
                                columns("n", "It's", "u", "d", "day", "at", "raw", "ok", "mood", "tags", "x"),
                                row(
                                        9_000_000_000L,
                                        nasty,
                                        new UUID(1, 2),
                                        new BigDecimal("1.50"),
                                        LocalDate.of(2026, 11, 27),
                                        Instant.parse("2026-11-27T03:04:05.123456Z"),
                                        new byte[] {0, -1, 92},
                                        true,
                                        Mood.GLAD,
                                        "{\"a\": [1]}",
                                        Double.NaN),
                                row(sql("1 + 1"), null, null, null, null, null, null, null, null, null, null)),
                        op -> {});

        migrator(database, written).upgrade(target("head"));

        assertThat(database.query("select \"It's\" from \"Odd t\"")).containsExactly(nasty, "null");
        assertThat(database.query("select concat_ws('|', n, u, d, day, at at time zone 'UTC', raw, ok, mood, tags, x)"
                        + " from \"Odd t\""))
                .containsExactly(
                        "9000000000|00000000-0000-0001-0000-000000000002|1.50|2026-11-27|2026-11-27 03:04:05.123456"
                                + "|\\x00ff5c|t|GLAD|{\"a\": [1]}|NaN",
                        "2");
    }

    private enum Mood {
        GLAD
    }

    @Test
    void takesManyRows() throws SQLException {
        database.execute("create table t (id int)");
        Row[] rows = IntStream.range(0, 1200).mapToObj(n -> row(n)).toArray(Row[]::new);

        migrator(database, new Written().then("aaa1", op -> op.bulkInsert("t", columns("id"), rows), op -> {}))
                .upgrade(target("head"));

        assertThat(database.query("select count(distinct id) from t")).containsExactly("1200");
    }

    @Test
    void refusesARowOfAnotherWidthAndAValueWithoutAForm() {
        assertThatThrownBy(() -> Operations.record(op -> op.bulkInsert("t", columns("a", "b"), row(1))))
                .hasMessage("a row of t has 1 values for 2 columns: [1]");
        assertThatThrownBy(() -> row(new Object()))
                .hasMessageContaining("java.lang.Object has no form in SQL: write it as sql(\"…\")");
    }

    @Test
    void isNotTurnedRoundByItself() {
        Operation insert = Operations.record(op -> op.bulkInsert("t", columns("a"), row(1)))
                .get(0);

        assertThatThrownBy(insert::inverse).hasMessageContaining("inserting rows into t");
    }
}
