package dev.retort.history;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The histories of many schemas of one database, which are compared without reading each. */
public final class Histories {

    /**
     * The schemas, each with whether it has no history, whether the history can be read, and the number of locks for
     * which the server has room.
     */
    private static final String TABLES =
            """
            select n.nspname, c.oid is null as missing,
                   has_schema_privilege(n.oid, 'usage') and (c.oid is null or has_table_privilege(c.oid, 'select')
                       and (select count(*) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                            and a.attname in ('revision', 'state', 'segment', 'checksum')) = 4) as readable,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                           and a.attname = 'running') as complete,
                   current_setting('max_locks_per_transaction')::bigint
                       * current_setting('max_connections')::bigint as locks
            from pg_namespace n
            left join pg_class c on c.relnamespace = n.oid and c.relname = ? and c.relkind in ('r', 'p', 'v')
            where n.nspname = any (?)""";

    private static final String DIGESTS =
            """
            select place, encode(sha256(convert_to(string_agg(
                     concat_ws(' ', revision, state, segment, checksum, running), '|' order by revision collate "C"),
                     'UTF8')), 'hex')
            from (%s) h group by place""";

    private static final String ROWS =
            "select %d as place, h.revision, h.state, h.segment, h.checksum," + " %s as running from %s h";

    /** A query locks each table and its index, and may take two thirds of the room. */
    private static final int SHARE_OF_LOCKS = 3;

    private record Found(String schema, boolean isMissing, boolean isReadable, boolean isComplete, long locks) {}

    private final Connection connection;
    private final String table;

    /** Creates the histories in the tables of that name. */
    public Histories(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /**
     * Returns a digest of the rows of each schema's history: equal histories have equal digests. The digest of a schema
     * without a history, or with an empty one, is the empty string. A schema that does not exist, or whose history cannot
     * be read, has none.
     *
     * <p>One query reads them all, as long as the server has room for the locks.
     *
     * @param parallel the number of databases of the server that are read at the same time
     */
    public Map<String, String> digests(Collection<String> schemas, int parallel) throws SQLException {
        List<Found> found = InternalQuery.on(connection)
                .list(
                        TABLES,
                        row -> new Found(
                                row.getString(1),
                                row.getBoolean(2),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getLong(5)),
                        table,
                        schemas);
        Map<String, String> digests = new HashMap<>();
        found.stream().filter(Found::isReadable).forEach(schema -> digests.put(schema.schema(), ""));
        List<Found> tables = found.stream()
                .filter(schema -> schema.isReadable() && !schema.isMissing())
                .toList();
        int most = tables.isEmpty() ? 1 : most(tables.get(0).locks(), parallel);
        for (int from = 0; from < tables.size(); from += most) {
            read(tables.subList(from, Math.min(from + most, tables.size())), digests);
        }
        return digests;
    }

    private static int most(long locks, int parallel) {
        return (int) Math.max(1, Math.min(locks / SHARE_OF_LOCKS / parallel, Integer.MAX_VALUE));
    }

    private void read(List<Found> tables, Map<String, String> digests) throws SQLException {
        String rows = IntStream.range(0, tables.size())
                .mapToObj(place -> ROWS.formatted(
                        place,
                        tables.get(place).isComplete() ? "h.running" : "null::text",
                        Identifiers.quote(new QualifiedName(tables.get(place).schema(), table))))
                .collect(Collectors.joining(" union all "));
        List<Map.Entry<Integer, String>> read = new ArrayList<>(InternalQuery.on(connection)
                .list(DIGESTS.formatted(rows), row -> Map.entry(row.getInt(1), row.getString(2))));
        read.forEach(digest -> digests.put(tables.get(digest.getKey()).schema(), digest.getValue()));
    }
}
