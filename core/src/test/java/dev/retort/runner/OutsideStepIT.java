package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.AppliedRevision;
import dev.retort.migration.Operations;
import dev.retort.plan.ChangedStepException;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Segment;
import dev.retort.plan.Step;
import dev.retort.preflight.DriftException;
import dev.retort.runner.faults.Figures;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutsideStepIT {

    private static final String INDEXES =
            "select c.relname || case when indisvalid then '' else ' invalid' end from pg_index i join pg_class c"
                    + " on c.oid = i.indexrelid where i.indrelid = 't'::regclass order by 1";

    private final TestDatabase database;

    OutsideStepIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create table t (a int, b text); insert into t select g, g from generate_series(1, 50) g");
    }

    @Test
    void buildsAnIndexOutsideATransactionAndTheRestInOne() throws SQLException {
        Migrator migrator = migrator(database, source(op -> {
            op.addColumn("t", column("c", "int"));
            op.createIndex("t", index("a").named("t_a").comment("A").concurrently());
            op.dropIndexConcurrently("t", "t_a");
        }));

        Plan plan = migrator.plan(target("head"));
        migrator.upgrade(target("head"));

        assertThat(plan.revisions().get(0).segments())
                .extracting(Segment::outsideTransaction)
                .containsExactly(false, true, false, true);
        assertThat(database.query(INDEXES)).isEmpty();
        assertThat(applied(migrator)).containsExactly("aaa1 applied");
        assertThat(migrator.current()).extracting(AppliedRevision::running).containsOnlyNulls();
    }

    @Test
    void buildsAgainWhatABuildThatWasKilledHasLeft() throws SQLException {
        Migrator migrator = migrator(database, source(OutsideStepIT::indexA));
        leave("create index concurrently t_a on t (a)", "update pg_index set indisvalid = false", migrator);

        migrator.upgrade(target("head"));

        assertThat(database.query(INDEXES)).containsExactly("t_a");
        assertThat(applied(migrator)).containsExactly("aaa1 applied");
    }

    @Test
    void takesAnIndexThatWasFinishedUnseenForDone() throws SQLException {
        Migrator migrator = migrator(database, source(OutsideStepIT::indexA));
        leave("create index concurrently t_a on t (a)", "select 1", migrator);
        List<String> oid = database.query("select 't_a'::regclass::oid");

        migrator.upgrade(target("head"));

        assertThat(database.query("select 't_a'::regclass::oid")).isEqualTo(oid);
        assertThat(applied(migrator)).containsExactly("aaa1 applied");
    }

    @Test
    void neverTakesAnIndexOfAnotherDefinitionForItsOwn() throws SQLException {
        for (String other : List.of(
                "create index t_a on t (b)",
                "create unique index t_a on t (a)",
                "create index t_a on t (a desc)",
                "create index t_a on t (a) where a > 1",
                "create index t_a on t (a) with (fillfactor = 50)",
                "create table t_a (x int)")) {
            database.execute("drop schema public cascade; create schema public; create table t (a int, b text)");
            database.execute(other);
            Migrator migrator = migrator(database, source(OutsideStepIT::indexA));
            assertThatThrownBy(() -> migrator.upgrade(target("head"))).as(other).isInstanceOf(DriftException.class);
            assertThatThrownBy(() -> migrator(
                                    database,
                                    source(op -> op.execute("create index concurrently if not exists t_a on t (a)")))
                            .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                            .upgrade(target("head")))
                    .as(other)
                    .isInstanceOf(StepBlockedException.class);
            leave("select 1", "select 1", migrator);
            assertThatThrownBy(() -> migrator.upgrade(target("head"))).isInstanceOf(StepBlockedException.class);
        }
        Figures.record("F11", "6 other definitions and a table of the same name: refused, also with IF NOT EXISTS");
    }

    @Test
    void takesAwayWhatARefusedBuildHasLeftAndBeginsAnew() throws SQLException {
        Migrator migrator = migrator(
                database,
                source(op ->
                        op.createIndex("t", index("a").named("t_a").unique().concurrently())));
        MigrationListener secondRow = new MigrationListener() {
            @Override
            public void stepStarted(PlannedRevision revision, Step step) {
                assertThatCode(() -> database.execute("insert into t values (1, 'again')"))
                        .doesNotThrowAnyException();
            }
        };

        assertThatThrownBy(() -> migrator.withListener(secondRow).upgrade(target("head")))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> assertThat(e.sqlState())
                        .isEqualTo("23505"));
        assertThat(database.query(INDEXES)).isEmpty();
        assertThat(applied(migrator)).isEmpty();

        database.execute("delete from t where b = 'again'");
        migrator.upgrade(target("head"));

        assertThat(database.query(INDEXES)).containsExactly("t_a");
        Figures.record("F10", "the invalid index was removed, and built after the rows were corrected");
    }

    @Test
    void refusesToGoOnWhenTheStatementThatWasBegunIsAnother() throws SQLException {
        Migrator migrator = migrator(database, source(OutsideStepIT::indexA));
        leave("select 1", "select 1", migrator);

        Migrator changed = migrator(
                database,
                source(op -> op.createIndex("t", index("b").named("t_b").concurrently())));

        assertThatThrownBy(() -> changed.upgrade(target("head"))).isInstanceOf(ChangedStepException.class);
    }

    @Test
    void finishesAPendingDetachAndAnInterruptedDropAndRebuild() throws SQLException {
        database.execute("create table p (a int) partition by range (a);"
                + " create table q partition of p for values from (0) to (9); create index t_a on t (a);"
                + " create index t_b on t (b); create index t_b_ccnew on t (b)");
        database.execute(
                "update pg_inherits set inhdetachpending = true where inhrelid = 'q'::regclass;"
                        + " update pg_index set indisvalid = false where indexrelid in ('t_a'::regclass, 't_b_ccnew'::regclass)");
        Migrator migrator = migrator(database, source(op -> {
                    op.execute("alter table p detach partition q concurrently");
                    op.dropIndexConcurrently("t", "t_a");
                    op.execute("reindex index concurrently t_b");
                    op.execute("vacuum t");
                }))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));

        migrator.upgrade(target("head"));

        assertThat(database.query(INDEXES)).containsExactly("t_b");
        assertThat(database.query("select relispartition from pg_class where relname = 'q'"))
                .containsExactly("f");
    }

    @Test
    void addsWhatTheHistoryOfAnEarlierVersionLacks() throws SQLException {
        Migrator first = migrator(database, Fixture.threeRevisions());
        first.ensureHistory();
        database.execute("alter table retort_history drop running, drop running_since, drop running_pid,"
                + " drop running_backend_start, drop running_key");

        migrator(database, source(OutsideStepIT::indexA)).upgrade(target("head"));

        assertThat(database.query(INDEXES)).containsExactly("t_a");
    }

    /** Creates the state after a run that was killed while it built the index, after these statements. */
    private void leave(String build, String then, Migrator migrator) throws SQLException {
        database.execute(build);
        database.execute(then + (then.startsWith("update") ? " where indexrelid = 't_a'::regclass" : ""));
        migrator.ensureHistory();
        database.execute("insert into retort_history select 'aaa1', '', '', 'upgrading', 0, now(), '', 0, '',"
                + " 'CREATE INDEX CONCURRENTLY t_a ON t (a)', now(), 1, now()");
    }

    private static void indexA(Operations op) {
        op.createIndex("t", index("a").named("t_a").concurrently());
    }

    private static Written source(Consumer<Operations> upgrade) {
        return new Written().then("aaa1", upgrade, op -> {});
    }
}
