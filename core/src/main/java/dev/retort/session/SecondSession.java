package dev.retort.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A connection that is opened by another thread and holds a session in a transaction, because a pooler may let it wait
 * for minutes.
 */
final class SecondSession {

    /** Reads the process id of the session of a connection. */
    interface Pid {
        int of(Connection connection) throws SQLException;
    }

    private final ConnectionSource connections;
    private final Pid pid;
    private final CompletableFuture<Integer> answer = new CompletableFuture<>();
    private final CompletableFuture<Void> released = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private SecondSession(ConnectionSource connections, Pid pid) {
        this.connections = connections;
        this.pid = pid;
    }

    static SecondSession request(ConnectionSource connections, Pid pid) {
        SecondSession session = new SecondSession(connections, pid);
        Thread thread = new Thread(session::hold, "retort-pooler-check");
        thread.setDaemon(true);
        thread.start();
        return session;
    }

    private void hold() {
        try {
            Connection connection = connections.open();
            try {
                connection.setAutoCommit(false);
                answer.complete(pid.of(connection));
                released.join();
                connection.rollback();
                connection.setAutoCommit(true);
            } finally {
                connections.release(connection);
            }
        } catch (SQLException | RuntimeException e) {
            answer.completeExceptionally(e);
        } finally {
            ended.complete(null);
        }
    }

    /**
     * Waits for the process id of the session.
     *
     * @throws TimeoutException when the session is not there after that time
     */
    int pid(long seconds) throws SQLException, TimeoutException {
        try {
            return answer.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedMigrationException(e);
        }
    }

    /** Ends the transaction and releases the connection. A connection that is not open yet is released when it is. */
    void release() {
        released.complete(null);
        if (answer.isDone()) {
            ended.join();
        }
    }
}
