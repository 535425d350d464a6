package dev.retort.session;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection that somebody else gave, and wants back as it was. */
final class BorrowedConnection {

    private final ConnectionSource owner;
    private final Connection connection;
    private final boolean autoCommit;
    private final boolean readOnly;
    private final int networkTimeout;
    private final SessionSettings settings;

    private BorrowedConnection(ConnectionSource owner, Connection connection) throws SQLException {
        this.owner = owner;
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        this.readOnly = connection.isReadOnly();
        connection.setReadOnly(false);
        this.networkTimeout = connection.getNetworkTimeout();
        patient(0);
        this.settings = SessionSettings.remember(connection);
    }

    /** Takes a connection over, which is in no transaction; afterwards each statement is one of its own. */
    static BorrowedConnection from(ConnectionSource owner) throws SQLException {
        Connection connection = owner.open();
        try {
            return new BorrowedConnection(owner, connection);
        } catch (SQLException | RuntimeException e) {
            owner.release(connection);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    SessionSettings settings() {
        return settings;
    }

    /** Rolls back what is open, puts everything back and returns it to its owner. */
    void giveBack() throws SQLException {
        try {
            if (!connection.isClosed()) {
                restore();
            }
        } finally {
            owner.release(connection);
        }
    }

    private void restore() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        settings.restore();
        patient(networkTimeout);
        connection.setReadOnly(readOnly);
        connection.setAutoCommit(autoCommit);
    }

    /** A pool's limit for an answer is made for queries, and not for an index that takes minutes; 0 is none. */
    private void patient(int milliseconds) throws SQLException {
        if (connection.getNetworkTimeout() != milliseconds) {
            connection.setNetworkTimeout(Runnable::run, milliseconds);
        }
    }

    /** The same after a failure, which stays the one that is told. */
    void giveBackAfter(Exception failure) {
        try {
            giveBack();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
