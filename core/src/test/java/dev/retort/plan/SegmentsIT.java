package dev.retort.plan;

import static dev.retort.migration.Definitions.column;
import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.ChangedMigrationException;
import dev.retort.history.UnfinishedRevisionException;
import dev.retort.migration.Operations;
import dev.retort.operation.AddEnumValue;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.runner.faults.Figures;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SegmentsIT {

    private static final String LABELS =
            "select enumlabel from pg_enum where enumtypid = 'mood'::regtype order by enumsortorder";

    private final TestDatabase database;

    SegmentsIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create type mood as enum ('sad', 'ok'); create table users (id bigint)");
    }

    @Test
    void usesANewEnumValueInTheRevisionThatAddsIt() throws SQLException {
        Migrator migrator = migrator(database, source(SegmentsIT::addValueAndUseIt));

        Plan plan = migrator.plan(target("head"));
        migrator.upgrade(target("head"));

        assertThat(plan.revisions().get(0).segments()).hasSize(3);
        assertThat(database.query(LABELS)).containsExactly("sad", "ok", "happy");
        assertThat(applied(migrator)).containsExactly("aaa1 applied");
        Figures.record("F26", "split into 3 transactions, success");
    }

    @Test
    void goesOnWhereAConnectionWasCut() throws SQLException {
        Migrator migrator = migrator(database, source(SegmentsIT::addValueAndUseIt));
        assertThatThrownBy(() -> migrator.withListener(new CutBeforeLastStep()).upgrade(target("head")))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> assertThat(e.sqlState())
                        .isEqualTo("57P01"));
        assertThat(applied(migrator)).containsExactly("aaa1 upgrading");
        assertThat(database.query(LABELS)).containsExactly("sad", "ok", "happy");
        assertThat(migrator.plan(target("head")).revisions())
                .extracting(PlannedRevision::done)
                .containsExactly(2);

        migrator.upgrade(target("head"));

        assertThat(applied(migrator)).containsExactly("aaa1 applied");
        assertThat(database.query("select column_default from information_schema.columns"
                        + " where table_name = 'users' and column_name = 'mood'"))
                .containsExactly("'happy'::mood");
    }

    @Test
    void goesOnWithARevisionOfWhichTheRestWasChanged() throws SQLException {
        cutShort();

        Migrator changed = migrator(database, source(op -> {
            addValue(op);
            op.addColumn("users", column("mood", "mood").defaultSql("'sad'"));
        }));
        changed.upgrade(target("head"));

        assertThat(applied(changed)).containsExactly("aaa1 applied");
        assertThat(changed.upgrade(target("head")).revisions()).isEmpty();
    }

    @Test
    void goesOnWithARevisionOfWhichNothingIsLeftToDo() throws SQLException {
        cutShort();

        Migrator changed = migrator(database, source(SegmentsIT::addValue));
        changed.upgrade(target("head"));

        assertThat(applied(changed)).containsExactly("aaa1 applied");
    }

    @Test
    void refusesToGoOnWhenWhatIsDoneWasChanged() throws SQLException {
        cutShort();

        Migrator changed = migrator(database, source(op -> {
            op.addEnumValue("mood", "glad");
            op.addColumn("users", column("mood", "mood"));
        }));

        assertThatThrownBy(() -> changed.upgrade(target("head"))).isInstanceOf(ChangedMigrationException.class);
        Figures.record("F20", "refused after a change of the applied part; continued after a change of the rest");
    }

    @Test
    void refusesToTurnRoundHalfWay() throws SQLException {
        Migrator migrator = cutShort();

        assertThatThrownBy(() -> migrator.downgrade(target("base")))
                .isInstanceOf(UnfinishedRevisionException.class)
                .hasMessageContaining("upgrade to aaa1 first");
    }

    @Test
    void goesOnWithADowngradeThatWasCutShort() throws SQLException {
        Migrator migrator = migrator(database, new Written().then("aaa1", op -> {}, SegmentsIT::addValueAndUseIt));
        migrator.upgrade(target("head"));
        assertThatThrownBy(() -> migrator.withListener(new CutBeforeLastStep()).downgrade(target("base")))
                .isInstanceOf(MigrationFailedException.class);
        assertThat(applied(migrator)).containsExactly("aaa1 downgrading");
        assertThatThrownBy(() -> migrator.upgrade(target("head"))).isInstanceOf(UnfinishedRevisionException.class);

        migrator.downgrade(target("base"));

        assertThat(applied(migrator)).isEmpty();
    }

    private Migrator cutShort() {
        Migrator migrator = migrator(database, source(SegmentsIT::addValueAndUseIt));
        assertThatThrownBy(() -> migrator.withListener(new CutBeforeLastStep()).upgrade(target("head")))
                .isInstanceOf(MigrationFailedException.class);
        return migrator;
    }

    private static Written source(Consumer<Operations> upgrade) {
        return new Written().then("aaa1", upgrade, op -> op.irreversible("not part of the test"));
    }

    private static void addValue(Operations op) {
        op.executeSafe("comment on table users is 'x'");
        op.addEnumValue("mood", "happy");
    }

    private static void addValueAndUseIt(Operations op) {
        addValue(op);
        op.addColumn("users", column("mood", "mood").defaultSql("'happy'"));
    }

    /** Terminates the session after all segments but the last are committed. */
    private final class CutBeforeLastStep implements MigrationListener {

        @Override
        public void stepStarted(PlannedRevision revision, Step step) {
            var steps = revision.steps();
            if (step.equals(steps.get(steps.size() - 1)) && !(step.operation() instanceof AddEnumValue)) {
                terminate();
            }
        }

        private void terminate() {
            try {
                database.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and application_name = 'retort'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
