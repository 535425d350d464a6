package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** F12: a statement that PostgreSQL runs in several transactions is interrupted between them. */
class InterruptedStepIT {

    private static final String INDEXES = "select indexrelid::regclass || ' ' || indisvalid from pg_index"
            + " where indrelid = 't'::regclass order by 1";
    private static int interrupted;

    private final TestDatabase database;

    InterruptedStepIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute(
                "create table t (a int); create index t_a on t (a); create table p (a int) partition by range (a);"
                        + " create table q partition of p for values from (0) to (9)");
    }

    @AfterAll
    static void record() {
        Figures.record(
                "F12",
                interrupted + " sessions ended between two transactions of a detach, a drop and a rebuild: the next"
                        + " run finished or cleaned up, no invalid index");
    }

    @Test
    void detachesAPartition() throws Exception {
        Migrator migrator = migrator(op -> op.execute("alter table p detach partition q concurrently"));
        try (Connection reader = Blocker.reading(database, "p")) {
            Interrupted.start(database, migrator)
                    .endWhen("select inhdetachpending from pg_inherits where inhrelid = 'q'::regclass", "t");
            reader.rollback();
        }

        migrator.upgrade(RevisionTarget.HEADS);

        assertThat(database.query("select relispartition from pg_class where relname = 'q'"))
                .containsExactly("f");
        interrupted++;
    }

    @Test
    void dropsAnIndex() throws Exception {
        Migrator migrator = migrator(op -> op.dropIndexConcurrently("t", "t_a"));
        try (Connection writer = Blocker.writing(database, "t")) {
            Interrupted.start(database, migrator).endWhen(INDEXES, "t_a false");
            writer.rollback();
        }

        migrator.upgrade(RevisionTarget.HEADS);

        assertThat(database.query(INDEXES)).isEmpty();
        interrupted++;
    }

    @Test
    void rebuildsAnIndex() throws Exception {
        Migrator migrator = migrator(op -> op.execute("reindex index concurrently t_a"));
        try (Connection writer = Blocker.writing(database, "t")) {
            Interrupted.start(database, migrator).endWhen(INDEXES, "t_a_ccnew false");
            writer.rollback();
        }

        migrator.upgrade(RevisionTarget.HEADS);

        assertThat(database.query(INDEXES)).containsExactly("t_a true");
        interrupted++;
    }

    private Migrator migrator(Consumer<Operations> upgrade) {
        return Migrator.of(database::connect, new Written().then("aaa1", upgrade, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }
}
