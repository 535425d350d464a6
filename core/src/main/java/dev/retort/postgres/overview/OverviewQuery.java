package dev.retort.postgres.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a catalog query and maps its rows. */
record OverviewQuery(Connection connection) {

    /** A function that maps a row of a result to a value. */
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(mapper.map(rows));
                }
                return all;
            }
        }
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /** Reads an array of texts without null elements. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
