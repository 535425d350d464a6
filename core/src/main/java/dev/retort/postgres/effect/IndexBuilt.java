package dev.retort.postgres.effect;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The effect of {@code CREATE INDEX CONCURRENTLY}: a valid index with the statement's definition. An index that has the
 * name but another definition does not belong to the statement.
 *
 * @param name the index as the statement writes it
 * @param table its table as the statement writes it
 * @param unique whether it is unique
 * @param definition the part of the statement after the table
 * @param tolerant whether the statement accepts an existing index ({@code IF NOT EXISTS})
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">PostgreSQL
 *     manual, Building Indexes Concurrently</a>
 */
public record IndexBuilt(String name, String table, boolean unique, String definition, boolean tolerant)
        implements Effect {

    private static final String QUERY =
            """
            select quote_ident(n.nspname) as schema, quote_ident(n.nspname) || '.' || quote_ident(x.relname) as index,
                   x.oid is not null as there, x.oid::bigint as oid, coalesce(i.indrelid = t.oid, false) as own,
                   coalesce(i.indisvalid and i.indisready and i.indislive, false) as valid
            from pg_class t
            join pg_namespace n on n.oid = t.relnamespace
            left join pg_class x on x.relnamespace = t.relnamespace and x.relname = (parse_ident(?))[1]::name
            left join pg_index i on i.indexrelid = x.oid
            where t.oid = to_regclass(?)""";

    /** Citus drops what is left of an interrupted build on its workers only with {@code IF EXISTS}. */
    private static final String DROP = "DROP INDEX CONCURRENTLY IF EXISTS ";

    /** The name of an empty copy of the table, which exists only in a transaction that is rolled back. */
    private static final String COPY = "retort_twin_of_an_index";

    @Override
    public EffectState inspect(Connection connection) throws SQLException {
        return inspect(connection, false);
    }

    @Override
    public EffectState inspectOwn(Connection connection) throws SQLException {
        return inspect(connection, true);
    }

    private EffectState inspect(Connection connection, boolean own) throws SQLException {
        Optional<Found> found = InternalQuery.on(connection).first(QUERY, Found::of, name, table);
        if (found.isEmpty()) {
            return EffectState.missing("table " + table + " does not exist");
        }
        return found.get().there()
                ? stateOf(connection, found.get(), own)
                : EffectState.missing("index " + name + " does not exist");
    }

    /** The table of the statement, and what has the name of its index. */
    private record Found(String schema, String index, boolean there, long oid, boolean own, boolean valid) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getString("schema"),
                    String.valueOf(row.getString("index")),
                    row.getBoolean("there"),
                    row.getLong("oid"),
                    row.getBoolean("own"),
                    row.getBoolean("valid"));
        }
    }

    private EffectState stateOf(Connection connection, Found found, boolean own) throws SQLException {
        if (!found.own()) {
            return EffectState.other("another object has the name " + name);
        }
        boolean valid = found.valid();
        if (!own
                && !new IndexEquivalence(table, unique, definition)
                        .holds(connection, found.schema() + "." + COPY, found.oid())) {
            return EffectState.other((valid ? "" : "invalid ") + "index " + name + " exists with another definition");
        }
        String drop = DROP + found.index();
        return valid
                ? EffectState.done("index " + name + " exists and is valid", drop)
                : EffectState.partial(
                        "index " + name + " exists and is invalid, as after an interrupted build", List.of(drop));
    }
}
