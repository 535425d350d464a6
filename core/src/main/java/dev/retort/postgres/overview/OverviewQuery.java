package dev.retort.postgres.overview;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.InternalQuery.RowMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Runs a catalog query and maps its rows. */
record OverviewQuery(Connection connection) {

    <T> List<T> list(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException {
        return InternalQuery.on(connection).list(sql, mapper, arguments);
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /** Reads an array of texts without null elements. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
