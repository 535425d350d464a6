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

/** An upgrade in the background of which the session is ended when the catalog shows that it is where the test wants it. */
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

    /** Waits until a query gives that value. */
    void await(String query, String value) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!database.query(query).contains(value)) {
            assertThat(run).as("the upgrade, until " + value).isNotDone();
            assertThat(System.nanoTime()).as(value).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** Waits until a query gives that value, ends the session, and waits for the upgrade to say so. */
    void endWhen(String query, String value) throws Exception {
        await(query, value);
        Outcome.endSessions(database);
        expectEndedByTheServer();
    }

    /** Ends the session now, and says whether the upgrade had not yet come to its own end. */
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

    /** Waits for the upgrade to say that the server has ended its session. */
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
