package dev.retort.preflight;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.runner.Fixture;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Changes that PostgreSQL refuses on partitioned tables, known before the first statement. */
class PartitionKeysIT {

    private final TestDatabase database;

    PartitionKeysIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute(
                """
                create table events (id bigint not null, day date not null, code text) partition by range (day);
                create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
                create index events_code on events (code);
                create table logs (id bigint not null, line text not null) partition by hash (lower(line));
                create table plain (id bigint, day date)""");
    }

    @Test
    void blockDroppingAColumnOfTheKey() throws SQLException {
        expectBlocked(
                op -> op.dropColumn("events", "day"),
                "the partition key of events (RANGE (day)) blocks dropping events.day");
        expectBlocked(
                op -> op.dropColumn("logs", "line"),
                "the partition key of logs (HASH (lower(line))) blocks dropping logs.line");
    }

    @Test
    void blockChangingTheTypeOfAColumnOfTheKey() throws SQLException {
        expectBlocked(
                op -> op.alterColumn(
                        "events",
                        Definitions.from(column("day", "date").notNull()),
                        to(column("day", "timestamp").notNull())),
                "the partition key of events (RANGE (day)) blocks changing the type of events.day");
    }

    @Test
    void blockKeysWithoutTheColumnsOfTheKey() throws SQLException {
        expectBlocked(
                op -> op.addUnique("events", unique("id").named("events_id")),
                "the partition key of events (RANGE (day)) blocks adding unique constraint events_id to events");
        expectBlocked(
                op -> op.addPrimaryKey("events", primaryKey("id")),
                "the partition key of events (RANGE (day)) blocks adding the primary key to events");
        expectBlocked(
                op -> op.createIndex("events", index("code").unique()),
                "the partition key of events (RANGE (day)) blocks adding unique index events_code_idx to events");
        expectBlocked(
                op -> op.addUnique("logs", unique("line").named("logs_line")),
                "the partition key of logs (HASH (lower(line))), which has an expression, blocks adding unique constraint"
                        + " logs_line to logs");
    }

    @Test
    void blockIndexesThatAreBuiltConcurrently() throws SQLException {
        expectBlocked(
                op -> op.createIndex("events", index("id").concurrently()),
                "the partition key of events (RANGE (day)) blocks creating index events_id_idx concurrently");
        expectBlocked(
                op -> op.dropIndexConcurrently("events", "events_code"),
                "the partition key of events (RANGE (day)) blocks dropping index events_code concurrently");
    }

    @Test
    void blockNothingElse() throws SQLException {
        upgrade(op -> {
            op.renameColumn("events", Definitions.from("day"), to("at"));
            op.addUnique("events", unique("id", "at"));
            op.dropColumn("events", "code");
            op.createIndex("events_2026", index("id").concurrently());
            op.addUnique("plain", unique("id"));
            op.dropColumn("plain", "day");
        });

        assertThat(database.query("select count(*) from retort_history")).containsExactly("1");
    }

    private void expectBlocked(Consumer<Operations> upgrade, String problem) throws SQLException {
        assertThatExceptionOfType(BlockingDependencyException.class)
                .isThrownBy(() -> upgrade(op -> {
                    op.createTable("first", column("id", "integer"));
                    upgrade.accept(op);
                }))
                .satisfies(e -> assertThat(e.dependencies())
                        .extracting(BlockingDependency::problem)
                        .contains(problem));
        assertThat(database.query("select to_regclass('first')")).containsExactly("null");
    }

    private void upgrade(Consumer<Operations> upgrade) throws SQLException {
        Fixture.upgrade(database, upgrade);
    }
}
