package dev.retort.runner.faults;

import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** An open transaction of another session; the caller ends it. */
final class Blocker {

    private Blocker() {}

    /** Opens a transaction that has inserted a row into that table with one column. */
    static Connection writing(TestDatabase database, String table) throws SQLException {
        return open(database, "read committed", "insert into " + table + " values (0)");
    }

    /** Opens a transaction that has read that table, and keeps its snapshot. */
    static Connection reading(TestDatabase database, String table) throws SQLException {
        return open(database, "repeatable read", "select count(*) from " + table);
    }

    private static Connection open(TestDatabase database, String isolation, String sql) throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'report'");
            statement.execute("begin isolation level " + isolation);
            statement.execute(sql);
        }
        connection.setAutoCommit(false);
        return connection;
    }
}
