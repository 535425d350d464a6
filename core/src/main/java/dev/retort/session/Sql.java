package dev.retort.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Runs short queries that return one row. */
public final class Sql {

    private Sql() {}

    public static boolean bool(Connection connection, String query, String... arguments) throws SQLException {
        return "t".equals(text(connection, query, arguments));
    }

    /** Returns the first column of the first row as text, or the empty string for null or without a row. */
    public static String text(Connection connection, String query, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                String text = result.next() ? result.getString(1) : null;
                return text == null ? "" : text;
            }
        }
    }
}
