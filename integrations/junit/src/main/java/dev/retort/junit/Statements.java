package dev.retort.junit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs statements as they are written. */
final class Statements {

    private Statements() {}

    /** Runs a statement, whose braces are no escapes of JDBC. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
