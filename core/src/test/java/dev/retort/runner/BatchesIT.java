package dev.retort.runner;

import static dev.retort.migration.Definitions.byKey;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.set;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.AppliedRevision;
import dev.retort.migration.BatchKey;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesIT {

    private final TestDatabase database;

    BatchesIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create table items (part text, id bigint, price int, primary key (part, id));"
                + "insert into items select case when n % 2 = 0 then 'b' else 'a''\\' end, n, n"
                + " from generate_series(1, 25) n; analyze items");
    }

    /** Raises each price by a hundred, so that a repeated batch is visible in the rows. */
    private static Written raising(BatchKey key, String where) {
        return new Written()
                .then(
                        "aaa1",
                        op -> {
                            op.backfill(
                                    "items",
                                    key.inBatchesOf(10),
                                    set("price", "price + 100").where(where));
                            op.addColumn("items", column("done", "boolean"));
                        },
                        op -> {
                            op.dropColumn("items", "done");
                            op.backfill("items", byKey("part", "id"), set("price", "price - 100"));
                        });
    }

    private Migrator willing(Written written, MigrationListener listener) {
        return migrator(database, written)
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                .withListener(listener);
    }

    @Test
    void changesEachRowOnceInTransactionsOfItsOwn() throws SQLException {
        Batches batches = new Batches(Integer.MAX_VALUE);
        Migrator migrator = willing(raising(byKey("part", "id"), "id <> 7"), batches);

        migrator.upgrade(target("head"));

        assertThat(batches.told).containsExactly("10 of 25", "20 of 25", "24 of 25");
        assertThat(database.query("select count(*) from items where price = id + 100"))
                .containsExactly("24");
        assertThat(database.query("select count(distinct xmin::text) from items where id <> 7"))
                .containsExactly("3");
        assertThat(migrator.current().get(0).state()).isEqualTo(AppliedRevision.State.APPLIED);

        migrator.downgrade(target("base"));
        assertThat(database.query("select count(*) from items where price = id"))
                .containsExactly("24");
    }

    @Test
    void goesOnWhereAKilledRunStopped() throws SQLException {
        Written written = raising(byKey("part", "id"), "true");
        Migrator killed = willing(written, new Batches(2));

        assertThatThrownBy(() -> killed.upgrade(target("head"))).hasMessage("killed");
        assertThat(database.query("select count(*) from items where price = id + 100"))
                .containsExactly("20");
        assertThat(database.query("select running_key::text from retort_history"))
                .containsExactly("{b,14}");

        Batches batches = new Batches(Integer.MAX_VALUE);
        willing(written, batches).upgrade(target("head"));
        assertThat(batches.told).containsExactly("5 of 25");
        assertThat(database.query("select count(*) from items where price = id + 100"))
                .containsExactly("25");
        assertThat(database.query("select state || (running_key is null) from retort_history"))
                .containsExactly("appliedtrue");
    }

    @Test
    void saysWhatStaysWhereABatchFails() throws SQLException {
        database.execute("alter table items add check (price < 119)");
        Written written = raising(byKey("id"), "true");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> willing(written, MigrationListener.NONE).upgrade(target("head")))
                .withMessageContaining("items_price_check")
                .withMessageContaining("the earlier batches stay committed, and the next run continues after them");
        assertThat(database.query("select max(id) from items where price > 100"))
                .containsExactly("10");

        database.execute("alter table items drop constraint items_price_check");
        willing(written, MigrationListener.NONE).upgrade(target("head"));
        assertThat(database.query("select count(*) from items where price = id + 100"))
                .containsExactly("25");
    }

    @Test
    void blockOfAScriptDoesTheSame() throws SQLException {
        Written written = raising(byKey("part", "id"), "id <> 7");
        Migrator migrator = willing(written, MigrationListener.NONE);

        database.execute(block(migrator));

        assertThat(database.query("select count(*) from items where price = id + 100"))
                .containsExactly("24");
        assertThat(database.query("select count(distinct xmin::text) from items where id <> 7"))
                .containsExactly("3");
    }

    /**
     * The order of {@code citext} ignores case. The schema of its operators is not on the search path, so that an operator
     * of {@code text} is the only one there: it leaves out rows.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void followTheOrderOfTheTypeOfTheKey(boolean script) throws SQLException {
        database.execute("create schema ext; create extension citext schema ext;"
                + "create domain ext.code as ext.citext; drop table items;"
                + "create table items (part ext.code, id bigint, price int, primary key (part, id));"
                + "insert into items select part, n, n from unnest(array['a', 'B', 'c', 'D', 'é']) part,"
                + " generate_series(1, 5) n");

        for (BatchKey key : List.of(byKey("part", "id"), byKey("part"))) {
            database.execute("update items set price = id; drop table if exists retort_history;"
                    + " alter table items drop column if exists done");
            if (key.equals(byKey("part"))) {
                database.execute("delete from items where id > 1");
            }
            Migrator migrator = willing(raisingOneByOne(key), MigrationListener.NONE);
            if (script) {
                database.execute(block(migrator));
            } else {
                migrator.upgrade(target("head"));
            }
            assertThat(database.query("select string_agg(part || id, ' ') from items where price <> id + 100"))
                    .containsExactly("null");
        }
    }

    private static Written raisingOneByOne(BatchKey key) {
        return new Written()
                .then("aaa1", op -> op.backfill("items", key.inBatchesOf(1), set("price", "price + 100")), op -> {});
    }

    private static String block(Migrator migrator) throws SQLException {
        return migrator.plan(target("head"))
                .revisions()
                .get(0)
                .steps()
                .get(0)
                .statements()
                .get(0)
                .sql();
    }

    @Test
    void asksForAYesWhereThereAreRows() throws SQLException {
        Migrator unasked = migrator(database, raising(byKey("id"), "true"));

        assertThatExceptionOfType(ConfirmationRequiredException.class)
                .isThrownBy(() -> unasked.upgrade(target("head")))
                .withMessageContaining("updates existing rows: items");

        database.execute("delete from items");
        assertThat(unasked.upgrade(target("head")).heads()).containsExactly("aaa1");
    }

    @Test
    void refusesAKeyThatTakesNulls() {
        assertThatExceptionOfType(UnsuitableKeyException.class)
                .isThrownBy(() -> willing(raising(byKey("id", "price"), "true"), MigrationListener.NONE)
                        .upgrade(target("head")))
                .withMessageContaining("backfills items by id, price, which allows nulls");
    }

    /** Records the progress, and fails after some batches. */
    private static final class Batches implements MigrationListener {

        private final List<String> told = new ArrayList<>();
        private final int last;

        Batches(int last) {
            this.last = last;
        }

        @Override
        public void batchFinished(PlannedRevision revision, Step step, long rows, long estimate) {
            told.add(rows + " of " + estimate);
            if (told.size() == last) {
                throw new IllegalStateException("killed");
            }
        }
    }
}
