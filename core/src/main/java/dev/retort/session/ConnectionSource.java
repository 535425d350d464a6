package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.runner.Migrator;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where a {@link Migrator} gets its connection from. It works on one; a second one is taken for a moment, to look how far a
 * statement is that takes its time, and another one where the first is lost.
 */
@PublicApi
@FunctionalInterface
public interface ConnectionSource {

    /** A connection that is in no transaction. */
    Connection open() throws SQLException;

    /** Takes the connection back, which is as it was; closes it unless said otherwise. */
    default void release(Connection connection) throws SQLException {
        connection.close();
    }

    /**
     * Whether {@link #open} gives another connection while one is out, and again after one was lost. Where it does not, a
     * run ends with its connection.
     */
    default boolean isRepeatable() {
        return true;
    }

    /** One connection that stays open. */
    static ConnectionSource lending(Connection connection) {
        return new ConnectionSource() {
            @Override
            public Connection open() {
                return connection;
            }

            @Override
            public void release(Connection lent) {}

            @Override
            public boolean isRepeatable() {
                return false;
            }
        };
    }
}
