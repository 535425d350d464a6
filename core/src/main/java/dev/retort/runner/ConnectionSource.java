package dev.retort.runner;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a {@link Migrator} gets its connection from, one at a time. */
@FunctionalInterface
public interface ConnectionSource {

    /** A connection that is in no transaction. */
    Connection open() throws SQLException;

    /** Takes the connection back, which is as it was; closes it unless said otherwise. */
    default void release(Connection connection) throws SQLException {
        connection.close();
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
        };
    }
}
