package dev.retort.postgres.effect;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The effect of {@code DROP INDEX CONCURRENTLY}: the index does not exist. Such a drop first makes the index invalid.
 *
 * @param name the index as the statement writes it
 * @param sql the statement, which also completes an interrupted drop
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropindex.html">PostgreSQL manual, DROP INDEX</a>
 */
public record IndexDropped(String name, String sql) implements Effect {

    @Override
    public EffectState inspect(Connection connection) throws SQLException {
        String valid = "select indisvalid and indisready and indislive from pg_index where indexrelid = to_regclass(?)";
        return InternalQuery.on(connection)
                .first(
                        valid,
                        row -> row.getBoolean(1)
                                ? EffectState.missing("index " + name + " exists and is valid")
                                : EffectState.partial(
                                        "index " + name + " exists and is invalid, as after an interrupted drop",
                                        List.of(sql)),
                        name)
                .orElseGet(() -> EffectState.done("index " + name + " no longer exists"));
    }

    @Override
    public boolean isRevertible() {
        return false;
    }
}
