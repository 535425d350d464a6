package dev.retort.postgres.effect;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The effect of {@code REINDEX CONCURRENTLY}. A complete one is not visible in the catalog, so it runs again; an
 * interrupted one leaves invalid indexes beside those that it rebuilds.
 *
 * @param name the index or table as the statement writes it
 * @param ofTable whether it is a table
 * @see <a href="https://www.postgresql.org/docs/current/sql-reindex.html#SQL-REINDEX-CONCURRENTLY">PostgreSQL manual,
 *     Rebuilding Indexes Concurrently</a>
 */
public record IndexRebuilt(String name, boolean ofTable) implements Effect {

    private static final String LEFTOVERS =
            """
            select format('DROP INDEX CONCURRENTLY %I.%I', n.nspname, x.relname)
            from pg_index i join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = x.relnamespace
            where not i.indisvalid and x.relname ~ '_cc(new|old)[0-9]*$'
              and i.indrelid = case when ? then to_regclass(?)
                                    else (select indrelid from pg_index where indexrelid = to_regclass(?)) end
            order by 1""";

    @Override
    public EffectState inspect(Connection connection) throws SQLException {
        List<String> drops = InternalQuery.on(connection).list(LEFTOVERS, row -> row.getString(1), ofTable, name, name);
        return drops.isEmpty()
                ? EffectState.missing("no half-built index exists, and it is safe to rebuild " + name + " again")
                : EffectState.partial("an interrupted rebuild of " + name + " left invalid indexes behind", drops);
    }
}
