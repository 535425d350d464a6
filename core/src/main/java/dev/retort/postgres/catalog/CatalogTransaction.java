package dev.retort.postgres.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work on a connection that leaves nothing behind, neither rows nor settings.
 *
 * <p>On a connection in autocommit mode it is a transaction of its own. On any other it is part of the caller's, with
 * the caller's isolation, and is rolled back to a savepoint.
 */
public final class CatalogTransaction implements AutoCloseable {

    /** What a catalog read asks for: one snapshot, nothing written. */
    public static final String SNAPSHOT = "isolation level repeatable read, read only";

    /** What temporary tables ask for. */
    public static final String SCRATCH = "isolation level read committed, read write";

    private final Connection connection;
    private final @Nullable Savepoint savepoint;

    private CatalogTransaction(Connection connection, @Nullable Savepoint savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    /** Begins one with the characteristics that {@code SET TRANSACTION} takes. */
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
