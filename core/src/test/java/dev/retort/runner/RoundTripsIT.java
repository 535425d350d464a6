package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Operations;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.CountingConnection;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Steps on new tables share round trips to the server, and a failed step among them is still named. */
class RoundTripsIT {

    private static final int STEPS_PER_TABLE = 3;

    private final TestDatabase database;

    RoundTripsIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void areFewForManyNewTables(@Fresh TestDatabase other) throws SQLException {
        int more = trips(other, 200) - trips(database, 100);

        assertThat(more).isLessThan(100 * STEPS_PER_TABLE / 10);
        assertThat(other.query("select count(*)::text from pg_index where indrelid::regclass::text ~ '^t[0-9]+$'"))
                .containsExactly("400");
    }

    @Test
    void reportEachStepInOrder() throws SQLException {
        List<String> events = new ArrayList<>();
        migrator(database, new Written().then("aaa1", op -> createTables(op, 50), op -> {}))
                .withListener(new Steps(events))
                .upgrade(target("head"));

        assertThat(events)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50 * STEPS_PER_TABLE)
                        .boxed()
                        .flatMap(number -> List.of("start " + number, "finish " + number).stream())
                        .toList());
    }

    @Test
    void nameTheStatementThatFails() throws SQLException {
        Migrator migrator = migrator(
                database,
                new Written()
                        .then(
                                "aaa1",
                                op -> {
                                    createTables(op, 10);
                                    op.createIndex("t7", index("nowhere").named("broken_idx"));
                                    op.createTable("after", column("id", "bigint"));
                                },
                                op -> {}));

        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> {
                    assertThat(e.statement()).contains("broken_idx");
                    assertThat(e.sqlState()).isEqualTo("42703");
                    assertThat(e).hasMessageContaining("as they were before this revision");
                });
        assertThat(Fixture.tables(database)).isEmpty();
    }

    @Test
    void separateStepsOnTablesThatWereThere() throws SQLException {
        database.execute("create table t1 (id bigint primary key)");
        Consumer<Operations> upgrade = op -> {
            for (int position = 0; position < 20; position++) {
                op.createIndex("t1", index("id").named("t1_" + position + "_idx"));
            }
        };
        CountingConnection counted = new CountingConnection(database.connect());
        List<Integer> tripsAtStart = new ArrayList<>();
        Migrator.of(counted::proxy, new Written().then("aaa1", upgrade, op -> {}))
                .withListener(new MigrationListener() {
                    @Override
                    public void stepStarted(PlannedRevision revision, Step step) {
                        tripsAtStart.add(counted.trips());
                    }
                })
                .upgrade(target("head"));

        assertThat(tripsAtStart).hasSize(20).doesNotHaveDuplicates();
    }

    private static int trips(TestDatabase database, int tables) throws SQLException {
        CountingConnection counted = new CountingConnection(database.connect());
        Migrator.of(counted::proxy, new Written().then("aaa1", op -> createTables(op, tables), op -> {}))
                .upgrade(target("head"));
        return counted.trips();
    }

    private static void createTables(Operations op, int count) {
        for (int i = 0; i < count; i++) {
            String table = "t" + i;
            op.createTable(table, column("id", "bigint").notNull(), column("up", "bigint"), primaryKey("id"));
            op.createIndex(table, index("up").named(table + "_up_idx"));
            op.addForeignKey(
                    table, foreignKey("up").references("t" + i / 2, "id").named(table + "_up_fkey"));
        }
    }

    private record Steps(List<String> events) implements MigrationListener {

        @Override
        public void stepStarted(PlannedRevision revision, Step step) {
            events.add("start " + step.number());
        }

        @Override
        public void stepFinished(PlannedRevision revision, Step step, Duration took) {
            events.add("finish " + step.number());
        }
    }
}
