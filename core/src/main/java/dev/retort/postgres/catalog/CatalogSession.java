package dev.retort.postgres.catalog;

import dev.retort.postgres.ServerVersion;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The connection of one catalog read, with what every query of it needs.
 *
 * @param connection the connection, its settings pinned
 * @param version the server's version
 * @param scope what is looked at
 */
public record CatalogSession(Connection connection, ServerVersion version, CatalogScope scope) {

    /** Turns one row of a result into a value. */
    public interface RowMapper<T> {
        T map(ResultRow row) throws SQLException;
    }

    /** Rows of a query whose only parameter is the array of the schemas' names. */
    public <T> List<T> query(String sql, RowMapper<T> mapper) throws SQLException {
        Array schemas = connection.createArrayOf("text", scope.schemas().toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, schemas);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(mapper.map(new ResultRow(result, scope)));
                }
                return rows;
            }
        } finally {
            schemas.free();
        }
    }

    /** {@code expression} where the server is of that major version or later, else {@code otherwise}. */
    String since(int major, String expression, String otherwise) {
        return version.isAtLeast(major) ? expression : otherwise;
    }
}
