package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.Migrator;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An upgrade in the background. Its session is terminated when the catalog shows the state that the test waits for. */
final class Interrupted {

    private static final String ADMIN_SHUTDOWN = "57P01";
    private static final int PATIENCE_SECONDS = 30;

    private final TestDatabase database;
    private final CompletableFuture<Void> run;

    private Interrupted(TestDatabase database, CompletableFuture<Void> run) {
        this.database = database;
        this.run = run;
    }

    static Interrupted start(TestDatabase database, Migrator migrator) {
        return new Interrupted(database, CompletableFuture.runAsync(() -> upgrade(migrator)));
    }

    private static void upgrade(Migrator migrator) {
        try {
            migrator.upgrade(RevisionTarget.HEADS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a query returns that value. */
    void await(String query, String value) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!database.query(query).contains(value)) {
            assertThat(run).as("the upgrade, until " + value).isNotDone();
            assertThat(System.nanoTime()).as(value).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** Waits until a query returns that value, terminates the session, and waits for the failure of the upgrade. */
    void endWhen(String query, String value) throws Exception {
        await(query, value);
        Outcome.endSessions(database);
        expectEndedByTheServer();
    }

    /** Terminates the session now, and returns whether the upgrade was still running. */
    boolean end() throws InterruptedException {
        Outcome.endSessions(database);
        try {
            run.get();
            return false;
        } catch (ExecutionException e) {
            expectAdminShutdown(e.getCause());
            return true;
        }
    }

    /** Waits until the upgrade reports that the server has terminated its session. */
    void expectEndedByTheServer() throws InterruptedException {
        try {
            run.get();
        } catch (ExecutionException e) {
            expectAdminShutdown(e.getCause());
            return;
        }
        throw new AssertionError("the upgrade was not interrupted");
    }

    /** As a failed step of a migration, or before the first. */
    private static void expectAdminShutdown(@Nullable Throwable failure) {
        Throwable cause = failure instanceof IllegalStateException ? failure.getCause() : failure;
        String state = cause instanceof MigrationFailedException migration
                ? migration.sqlState()
                : cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        assertThat(state).as(String.valueOf(cause)).isEqualTo(ADMIN_SHUTDOWN);
    }
}
