package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * F9: the build of an index is killed in each of the three waits between its phases.
 *
 * @see <a href="https://www.postgresql.org/docs/current/progress-reporting.html#CREATE-INDEX-PHASES">PostgreSQL manual,
 *     CREATE INDEX Progress Reporting</a>
 */
@Tag("slow")
class BuildKilledIT {

    private static final String BUILD_PHASE =
            "select phase from pg_stat_progress_create_index where datname = current_database()";
    private static int phases;

    private final TestDatabase database;
    private final Migrator migrator;

    BuildKilledIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute(
                "create table t (a int); insert into t select generate_series(1, 1000); create table other (a int)");
        migrator = Migrator.of(database::connect, new Written().then("aaa1", BuildKilledIT::build, op -> {}));
    }

    @AfterAll
    static void record() {
        Figures.record(
                "F9",
                "killed in " + phases + " phases (waiting for writers before the build, for writers before the"
                        + " validation, and for old snapshots): one valid index each time");
    }

    @Test
    void beforeTheIndexIsBuilt() throws Exception {
        try (Connection writer = Blocker.writing(database, "t")) {
            killWhen("waiting for writers before build");
            writer.rollback();
        }
        expectOneValidIndex();
    }

    @Test
    void beforeTheIndexIsValidated() throws Exception {
        try (Connection first = Blocker.writing(database, "t")) {
            Interrupted build = Interrupted.start(database, migrator);
            build.await(BUILD_PHASE, "waiting for writers before build");
            try (Connection second = Blocker.writing(database, "t")) {
                first.rollback();
                build.endWhen(BUILD_PHASE, "waiting for writers before validation");
                second.rollback();
            }
        }
        expectOneValidIndex();
    }

    @Test
    void beforeTheIndexIsValid() throws Exception {
        try (Connection reader = Blocker.reading(database, "other")) {
            killWhen("waiting for old snapshots");
            reader.rollback();
        }
        expectOneValidIndex();
    }

    private void killWhen(String phase) throws Exception {
        Interrupted.start(database, migrator).endWhen(BUILD_PHASE, phase);
    }

    private void expectOneValidIndex() throws SQLException {
        assertThat(database.query("select indisvalid from pg_index where indrelid = 't'::regclass"))
                .as("what the killed build leaves")
                .containsExactly("f");

        migrator.upgrade(RevisionTarget.HEADS);

        assertThat(database.query("select indexrelid::regclass || ' ' || indisvalid from pg_index"
                        + " where indrelid = 't'::regclass"))
                .containsExactly("t_a true");
        phases++;
    }

    private static void build(Operations op) {
        op.createIndex("t", index("a").named("t_a").concurrently());
    }
}
