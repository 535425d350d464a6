package dev.retort.runner;

import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.tables;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UpgradeIT {

    private final TestDatabase database;
    private final Migrator migrator;

    UpgradeIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        migrator = migrator(database, Fixture.threeRevisions());
    }

    @Test
    void upgradesToHeadAndDowngradesToBase() throws SQLException {
        MigrationResult up = migrator.upgrade(target("head"));

        assertThat(up.revisions()).extracting(RevisionInfo::id).containsExactly("aaa1", "bbb2", "ccc3");
        assertThat(up.heads()).containsExactly("ccc3");
        assertThat(tables(database)).containsExactly("posts.id", "posts.title", "users.id");
        assertThat(applied(migrator)).containsExactly("aaa1 applied", "bbb2 applied", "ccc3 applied");

        MigrationResult down = migrator.downgrade(target("base"));

        assertThat(down.direction()).isEqualTo(Direction.DOWNGRADE);
        assertThat(down.revisions()).extracting(RevisionInfo::id).containsExactly("ccc3", "bbb2", "aaa1");
        assertThat(down.heads()).isEmpty();
        assertThat(tables(database)).isEmpty();
        assertThat(applied(migrator)).isEmpty();
    }

    @Test
    void goesStepByStep() throws SQLException {
        migrator.upgrade(target("+1"));
        assertThat(tables(database)).containsExactly("users.id");

        migrator.upgrade(target("bbb"));
        assertThat(tables(database)).containsExactly("posts.id", "users.id");

        migrator.upgrade(target("+1"));
        migrator.downgrade(target("-2"));
        assertThat(tables(database)).containsExactly("users.id");

        migrator.downgrade(target("aaa1-1"));
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void hasNothingToDoTheSecondTime() throws SQLException {
        migrator.upgrade(target("head"));
        var before = migrator.current();

        assertThat(migrator.upgrade(target("head")).revisions()).isEmpty();
        assertThat(migrator.current()).isEqualTo(before);
    }

    @Test
    void leavesADatabaseAloneThatItOnlyLooksAt() throws SQLException {
        assertThat(migrator.current()).isEmpty();
        assertThat(migrator.plan(target("head")).revisions()).hasSize(3);
        assertThat(migrator.downgrade(target("base")).revisions()).isEmpty();

        assertThat(database.query("select relname from pg_class where relname like 'retort%'"))
                .isEmpty();
    }

    @Test
    void plansEveryStatement() throws SQLException {
        Plan plan = migrator.plan(target("bbb2"));

        assertThat(plan.revisions())
                .flatExtracting(PlannedRevision::steps)
                .flatExtracting(Step::statements)
                .extracting("sql")
                .hasSize(2)
                .allSatisfy(sql -> assertThat(sql.toString()).startsWith("CREATE TABLE"));
        assertThat(plan.revisions()).extracting(PlannedRevision::done).containsOnly(0);
    }

    @Test
    void writesWhoDidWhatAndWhen() throws SQLException {
        migrator.upgrade(target("aaa1"));

        assertThat(migrator.current()).singleElement().satisfies(row -> {
            assertThat(row.message()).isEqualTo("about aaa1");
            assertThat(row.checksum()).matches("v1:sha256:[0-9a-f]{64}");
            assertThat(row.appliedBy()).isNotEmpty();
            assertThat(row.toolVersion()).isNotEmpty();
            assertThat(row.duration()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(row.isApplied()).isTrue();
        });
    }

    @Test
    void keepsItsHistoryWhereItIsTold() throws SQLException {
        Migrator elsewhere = migrator.withOptions(MigratorOptions.DEFAULTS
                .withHistory(new QualifiedName("Ops", "History of it"))
                .withDataLossConfirmed(true));

        elsewhere.upgrade(target("head"));

        assertThat(database.query("select count(*) from \"Ops\".\"History of it\""))
                .containsExactly("3");
        assertThat(elsewhere.upgrade(target("head")).revisions()).isEmpty();
        assertThat(elsewhere.downgrade(target("base")).revisions()).hasSize(3);
    }

    @Test
    void tellsHowItGoes() throws SQLException {
        Recorder recorder = new Recorder();

        migrator.withListener(recorder).upgrade(target("bbb2"));

        assertThat(recorder.told).containsExactly("start aaa1", "finish aaa1", "start bbb2", "finish bbb2");
    }

    @Test
    void createsTheHistoryTableOnRequestAndOnce() throws SQLException {
        assertThat(migrator.ensureHistory()).isTrue();
        assertThat(migrator.ensureHistory()).isFalse();
    }
}
