package dev.retort.postgres.catalog;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The connection of a catalog read and the context of its queries.
 *
 * @param connection the connection, with pinned settings
 * @param version the server's version
 * @param scope the schemas and tables to read
 */
public record CatalogSession(Connection connection, ServerVersion version, CatalogScope scope) {

    /** A function that maps a row of a result to a value. */
    public interface RowMapper<T> {
        T map(ResultRow row) throws SQLException;
    }

    /** Runs a query whose only parameter is the array of schema names, and maps its rows. */
    public <T> List<T> query(String sql, RowMapper<T> mapper) throws SQLException {
        return InternalQuery.on(connection).list(sql, row -> mapper.map(new ResultRow(row, scope)), scope.schemas());
    }

    /** Returns {@code expression} if the server has that major version or a later one, else {@code otherwise}. */
    String since(int major, String expression, String otherwise) {
        return version.isAtLeast(major) ? expression : otherwise;
    }
}
