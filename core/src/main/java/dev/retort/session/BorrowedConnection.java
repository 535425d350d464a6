package dev.retort.session;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection borrowed from a {@link ConnectionSource}. Its state is restored before it is released. */
final class BorrowedConnection {

    private final ConnectionSource source;
    private final Connection connection;
    private final boolean autoCommit;
    private final boolean readOnly;
    private final int networkTimeout;
    private final SessionSettings settings;

    private BorrowedConnection(ConnectionSource source, Connection connection) throws SQLException {
        this.source = source;
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        this.readOnly = connection.isReadOnly();
        connection.setReadOnly(false);
        this.networkTimeout = connection.getNetworkTimeout();
        setNetworkTimeout(0);
        this.settings = SessionSettings.remember(connection);
    }

    /** Borrows a connection that is in no transaction, and turns autocommit on. */
    static BorrowedConnection from(ConnectionSource source) throws SQLException {
        Connection connection = source.open();
        try {
            return new BorrowedConnection(source, connection);
        } catch (SQLException | RuntimeException e) {
            source.release(connection);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    SessionSettings settings() {
        return settings;
    }

    /** Rolls back an open transaction, restores the state of the connection and releases it. */
    void release() throws SQLException {
        try {
            if (!connection.isClosed()) {
                restore();
            }
        } finally {
            source.release(connection);
        }
    }

    /** Rolls back an open transaction. */
    void endTransaction() throws SQLException {
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void restore() throws SQLException {
        endTransaction();
        settings.restore();
        setNetworkTimeout(networkTimeout);
        connection.setReadOnly(readOnly);
        connection.setAutoCommit(autoCommit);
    }

    /**
     * Sets the network timeout; 0 means none. The timeout of a pool is meant for queries, not for an index that takes
     * minutes.
     */
    private void setNetworkTimeout(int milliseconds) throws SQLException {
        if (connection.getNetworkTimeout() != milliseconds) {
            connection.setNetworkTimeout(Runnable::run, milliseconds);
        }
    }

    /** Releases the connection after a failure. A further error becomes a suppressed exception of that failure. */
    void releaseAfter(Exception failure) {
        try {
            release();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
