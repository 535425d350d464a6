package dev.retort.runner;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** What a run works with: the session, the lock that it holds, its history and who listens. */
final class Workplace {

    private final Session session;
    private final MigrationLock lock;
    private final History history;
    private final MigratorOptions options;
    private final MigrationListener listener;
    private final String searchPath;

    Workplace(Session session, MigrationLock lock, MigratorOptions options, MigrationListener listener)
            throws SQLException {
        this.session = session;
        this.lock = lock;
        this.history = new History(session.connection(), session.history());
        this.options = options;
        this.listener = listener;
        this.searchPath = Sql.text(session.connection(), "select pg_catalog.current_setting('search_path')");
    }

    Connection connection() {
        return session.connection();
    }

    Session session() {
        return session;
    }

    History history() {
        return history;
    }

    MigratorOptions options() {
        return options;
    }

    MigrationListener listener() {
        return listener;
    }

    /**
     * Begins a transaction that waits shortly for locks, whatever an earlier statement has set, and returns its id.
     *
     * @throws LockLostException when the lock that keeps other runners out is not this session's
     */
    String begin() throws SQLException {
        try (PreparedStatement query = connection()
                .prepareStatement("select pg_catalog.pg_current_xact_id()::text, " + lock.isHeld()
                        + ", pg_catalog.set_config('lock_timeout', ?, true)"
                        + ", pg_catalog.set_config('statement_timeout', ?, true)"
                        + ", pg_catalog.set_config('search_path', ?, true)")) {
            query.setString(1, millis(options.lockTimeout()));
            Duration statementTimeout = options.statementTimeout();
            query.setString(2, statementTimeout == null ? "0" : millis(statementTimeout));
            query.setString(3, searchPath);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (!row.getBoolean(2)) {
                    throw new LockLostException("in the transaction that was to do the work");
                }
                return row.getString(1);
            }
        }
    }

    /**
     * Makes sure that the work is still in the transaction in which it began.
     *
     * @throws TransactionEndedException when a statement of the migration ended it
     */
    void expectTransaction(String id, PlannedRevision revision) throws SQLException {
        String now = Sql.text(connection(), "select coalesce(pg_catalog.pg_current_xact_id_if_assigned()::text, '')");
        if (!now.equals(id)) {
            throw new TransactionEndedException(revision);
        }
    }

    private static String millis(Duration duration) {
        return duration.toMillis() + "ms";
    }
}
