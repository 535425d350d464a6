package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.runner.Migrator;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The source of a {@link Migrator}'s connections. The migrator works on one connection. It opens a second one for short
 * queries about the progress of a long statement, and a new one after it has lost the first.
 */
@PublicApi
@FunctionalInterface
public interface ConnectionSource {

    /** Opens a connection that is in no transaction. */
    Connection open() throws SQLException;

    /** Releases the connection, whose state has been restored. The default implementation closes it. */
    default void release(Connection connection) throws SQLException {
        connection.close();
    }

    /**
     * Whether {@link #open} returns another connection while the first is in use, and after it was lost. If it does
     * not, the loss of the connection ends the run.
     */
    default boolean isRepeatable() {
        return true;
    }

    /** Returns a source of one connection that stays open. */
    static ConnectionSource of(Connection connection) {
        return new ConnectionSource() {
            @Override
            public Connection open() {
                return connection;
            }

            @Override
            public void release(Connection borrowed) {}

            @Override
            public boolean isRepeatable() {
                return false;
            }
        };
    }
}
