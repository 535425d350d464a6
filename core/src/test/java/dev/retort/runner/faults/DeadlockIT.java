package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.LockHolder;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F14: the application locks two tables in one order and the migration in the other, as fast as it can. */
@Tag("slow")
class DeadlockIT {

    private static final int SECONDS = Counts.of("storm", 2, 60);

    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void triesAgainUntilItGetsBothTables(@Fresh TestDatabase database) throws Exception {
        database.execute("create table p (a int); create table t (a int); insert into p values (1);"
                + " insert into t values (1)");
        CompletableFuture<Void> application = CompletableFuture.runAsync(() -> lockInTurn(database));
        Written source = new Written()
                .then(
                        "r1",
                        op -> {
                            op.addColumn("t", column("b", "int"));
                            op.addColumn("p", column("b", "int"));
                        },
                        op -> {
                            op.dropColumn("p", "b");
                            op.dropColumn("t", "b");
                        });
        Migrator migrator = Migrator.of(database::connect, source)
                .withOptions(
                        MigratorOptions.DEFAULTS.withDataLossConfirmed(true).withLockTimeout(Duration.ofSeconds(5)))
                .withListener(new Count());
        while (!application.isDone()) {
            attempts.addAndGet(2);
            migrator.upgrade(RevisionTarget.HEADS);
            migrator.downgrade(RevisionTarget.BASE);
        }
        application.get();

        assertThat(errors.get()).isLessThanOrEqualTo(attempts.get());
        Figures.record(
                "F14",
                SECONDS + " s: " + attempts.get() + " attempts, 0 failures, " + errors.get()
                        + " errors of the application");
    }

    private void lockInTurn(TestDatabase database) {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                try {
                    statement.execute("update p set a = a + 1");
                    statement.execute("update t set a = a + 1");
                    connection.commit();
                } catch (SQLException e) {
                    errors.incrementAndGet();
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each try is an attempt, at which the application may lose a transaction. */
    private final class Count implements MigrationListener {

        @Override
        public void retrying(PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {
            attempts.incrementAndGet();
        }
    }
}
