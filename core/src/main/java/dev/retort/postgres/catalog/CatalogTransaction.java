package dev.retort.postgres.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that leaves neither rows nor settings behind.
 *
 * <p>If the connection is in autocommit mode, this is a transaction of its own. Otherwise it is a part of the caller's
 * transaction, with the caller's isolation level, and is rolled back to a savepoint.
 */
public final class CatalogTransaction implements AutoCloseable {

    /** The characteristics of a catalog read: one snapshot, and no writes. */
    public static final String SNAPSHOT = "isolation level repeatable read, read only";

    /** The characteristics of a transaction with temporary tables. */
    public static final String SCRATCH = "isolation level read committed, read write";

    private final Connection connection;
    private final @Nullable Savepoint savepoint;

    private CatalogTransaction(Connection connection, @Nullable Savepoint savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    /** Begins a transaction with these characteristics, as {@code SET TRANSACTION} takes them. */
    public static CatalogTransaction begin(Connection connection, String characteristics) throws SQLException {
        if (!connection.getAutoCommit()) {
            return new CatalogTransaction(connection, connection.setSavepoint());
        }
        connection.setAutoCommit(false);
        CatalogTransaction transaction = new CatalogTransaction(connection, null);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction " + characteristics);
            return transaction;
        } catch (SQLException e) {
            transaction.closeAfter(e);
            throw e;
        }
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        if (savepoint != null) {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
            return;
        }
        try {
            connection.rollback();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void closeAfter(SQLException failure) {
        try {
            close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
