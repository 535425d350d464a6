package dev.retort.postgres.rows;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The properties of an existing table that a query of its rows needs.
 *
 * @param from the FROM item for its own rows, including those of its partitions but not of its child tables
 * @param key its primary key columns as SQL; the empty string if it has no primary key
 * @param estimate the server's estimate of the number of rows; less than 0 if there is none
 * @param reactive whether a write to it may change rows of other tables by a trigger, a rule, or a foreign key with a
 *     referential action on updates
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">PostgreSQL manual, Inheritance</a>
 */
public record StoredTable(String from, String key, long estimate, boolean reactive) {

    private static final String QUERY =
            """
            select c.relkind = 'r' and c.relhassubclass as only, c.reltuples::bigint as estimate,
              coalesce((select string_agg(pg_catalog.quote_ident(a.attname), ', '
                                          order by pg_catalog.array_position(i.indkey::int2[], a.attnum))
                        from pg_catalog.pg_index i
                        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey::int2[])
                        where i.indrelid = c.oid and i.indisprimary), '') as key,
              exists (select 1 from pg_catalog.pg_rewrite r where r.ev_class = c.oid)
                or exists (select 1 from pg_catalog.pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)
                or exists (select 1 from pg_catalog.pg_constraint k
                           where k.confrelid = c.oid and k.confupdtype in ('c', 'n', 'd')) as reactive
            from pg_catalog.pg_class c
            where c.oid = pg_catalog.to_regclass(?) and c.relkind in ('r', 'p')""";

    /** Reads the properties of a table, if it exists. */
    public static Optional<StoredTable> find(Connection connection, QualifiedName table) throws SQLException {
        String name = Identifiers.quote(table);
        return InternalQuery.on(connection)
                .first(
                        QUERY,
                        row -> new StoredTable(
                                (row.getBoolean("only") ? "ONLY " : "") + name,
                                row.getString("key"),
                                row.getLong("estimate"),
                                row.getBoolean("reactive")),
                        name);
    }
}
