package dev.retort.runner;

import static dev.retort.migration.Definitions.index;
import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.postgres.effect.EffectState.Kind;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RepairIT {

    private static final String CREATE = "CREATE INDEX CONCURRENTLY t_a ON t (a)";
    private static final String INDEXES =
            "select c.relname || case when indisvalid then '' else ' invalid' end from pg_index i join pg_class c"
                    + " on c.oid = i.indexrelid where i.indrelid = 't'::regclass order by 1";

    private final TestDatabase database;
    private final Migrator migrator;

    RepairIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create table t (a int, b text)");
        migrator = migrator(
                database,
                new Written()
                        .then(
                                "aaa1",
                                op -> {
                                    op.createIndex("t", index("a").named("t_a").concurrently());
                                    op.executeSafe("comment on table t is 'after'");
                                },
                                op -> op.dropIndexConcurrently("t", "t_a")));
    }

    @Test
    void hasNothingToDoWhereNothingIsOpen() throws SQLException {
        assertThat(migrator.interruptedSteps()).isEmpty();
        assertThat(migrator.repair(Resolution.RESUME)).isEmpty();
    }

    @Test
    void showsWhatIsThereAndGoesOnWithIt() throws SQLException {
        leave(CREATE, "upgrading");
        database.execute("create index t_a on t (a); update pg_index set indisvalid = false"
                + " where indexrelid = 't_a'::regclass");

        assertThat(migrator.interruptedSteps()).singleElement().satisfies(step -> {
            assertThat(step.found().kind()).isEqualTo(Kind.PARTIAL);
            assertThat(step.found().description()).contains("t_a").contains("invalid");
        });
        migrator.repair(Resolution.RESUME);

        assertThat(database.query(INDEXES)).containsExactly("t_a");
        assertThat(migrator.interruptedSteps()).isEmpty();
        assertThat(applied(migrator)).containsExactly("aaa1 upgrading");
        migrator.upgrade(target("head"));
        assertThat(applied(migrator)).containsExactly("aaa1 applied");
    }

    @Test
    void takesBackWhatIsThere() throws SQLException {
        leave(CREATE, "upgrading");
        database.execute("create index t_a on t (a)");

        migrator.repair(Resolution.REVERT);

        assertThat(database.query(INDEXES)).isEmpty();
        assertThat(applied(migrator)).isEmpty();
    }

    @Test
    void leavesAloneWhatIsNotItsOwn() throws SQLException {
        leave(CREATE, "upgrading");
        database.execute("create index t_a on t (b)");
        assertThatThrownBy(() -> migrator.repair(Resolution.RESUME)).isInstanceOf(StepBlockedException.class);

        migrator.repair(Resolution.REVERT);

        assertThat(database.query(INDEXES)).containsExactly("t_a");
        assertThat(applied(migrator)).isEmpty();
    }

    @Test
    void marksAsDoneWhateverIsThere() throws SQLException {
        leave(CREATE, "upgrading");

        migrator.repair(Resolution.MARK);

        assertThat(migrator.interruptedSteps()).isEmpty();
        assertThat(migrator.upgrade(target("head")).revisions()).hasSize(1);
        assertThat(database.query(INDEXES)).isEmpty();
    }

    @Test
    void doesNotSayThatADropWasTakenBack() throws SQLException {
        migrator.upgrade(target("head"));
        database.execute("drop index t_a");
        database.execute("update retort_history set state = 'downgrading', running = 'DROP INDEX CONCURRENTLY t_a',"
                + " running_since = now(), running_pid = 1, running_backend_start = now()");

        assertThatThrownBy(() -> migrator.repair(Resolution.REVERT)).isInstanceOf(IrrevocableStepException.class);
        migrator.repair(Resolution.RESUME);

        assertThat(applied(migrator)).isEmpty();
    }

    @Test
    void asksWhereTheCatalogShowsNothing() throws SQLException {
        Migrator vague =
                migrator(database, new Written().then("aaa1", op -> op.executeSafe("create database never"), op -> {}));
        leave("create database never", "upgrading");

        assertThatThrownBy(() -> vague.repair(Resolution.RESUME)).isInstanceOf(InterruptedStepException.class);
        assertThatThrownBy(() -> vague.upgrade(target("head"))).isInstanceOf(InterruptedStepException.class);
        vague.repair(Resolution.MARK);

        assertThat(applied(vague)).containsExactly("aaa1 applied");
    }

    /** Creates the history after a run that was killed while it ran the first statement of a revision. */
    private void leave(String statement, String state) throws SQLException {
        migrator.ensureHistory();
        database.execute("insert into retort_history select 'aaa1', '', '', '" + state + "', 0, now(), '', 0, '', '"
                + statement + "', now(), 1, now()");
    }
}
