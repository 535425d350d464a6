package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Checks in one statement which tables have rows and which columns have nulls.
 *
 * <p>If the answer takes longer than a few seconds, the role lacks the privilege to read the rows, or row-level security
 * hides rows from it, the rows and nulls count as present.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">PostgreSQL manual, pg_class</a>
 */
public final class RowProbe {

    private static final int TIMEOUT_SECONDS = 5;
    private static final Set<String> UNANSWERED = Set.of("57014", "55P03", "42501");

    private static final String UNREADABLE =
            """
            select t.place
            from unnest(?) with ordinality t (name, place)
            where pg_catalog.row_security_active(t.name::regclass)
               or not pg_catalog.has_table_privilege(t.name::regclass, 'SELECT')""";

    private final Connection connection;
    private final List<QualifiedName> tables;
    private final List<ColumnName> columns;

    private RowProbe(Connection connection, SortedSet<QualifiedName> tables, Set<ColumnName> columns) {
        this.connection = connection;
        this.tables = List.copyOf(tables);
        this.columns = List.copyOf(columns);
    }

    /** Checks these tables, which must exist, and these columns. */
    public static RowFacts probe(Connection connection, Set<QualifiedName> tables, Set<ColumnName> columns)
            throws SQLException {
        SortedSet<QualifiedName> all = new TreeSet<>(tables);
        columns.forEach(column -> all.add(column.table()));
        return all.isEmpty() ? RowFacts.NONE : new RowProbe(connection, all, columns).probe();
    }

    private RowFacts probe() throws SQLException {
        try {
            return facts(queries(unreadableTables()));
        } catch (SQLException e) {
            if (UNANSWERED.contains(String.valueOf(e.getSQLState()))) {
                return assumedFacts();
            }
            throw e;
        }
    }

    private List<String> queries(Set<QualifiedName> unreadable) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            String rows = "exists (select 1 from " + Identifiers.quote(tables.get(i)) + ")";
            queries.add(row(i, tables.get(i), unreadable.contains(tables.get(i)) ? "true" : rows));
        }
        for (int i = 0; i < columns.size(); i++) {
            ColumnName column = columns.get(i);
            String nulls = "exists (select 1 from " + Identifiers.quote(column.table()) + " where "
                    + Identifiers.quote(column.column()) + " is null)";
            queries.add(row(tables.size() + i, column.table(), unreadable.contains(column.table()) ? "true" : nulls));
        }
        return queries;
    }

    /** Returns the tables that the role may not read, and those whose rows row-level security hides from it. */
    private Set<QualifiedName> unreadableTables() throws SQLException {
        Set<QualifiedName> unreadable = new HashSet<>();
        InternalQuery.on(connection)
                .list(
                        UNREADABLE,
                        row -> tables.get(row.getInt(1) - 1),
                        tables.stream().map(Identifiers::quote).toList())
                .forEach(unreadable::add);
        return unreadable;
    }

    /**
     * Returns the facts for rows that cannot be read in time, or at all: every table may have rows, and every column
     * nulls.
     */
    private RowFacts assumedFacts() throws SQLException {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            queries.add(row(i, tables.get(i), "true"));
        }
        return new RowFacts(facts(queries).tables(), Set.copyOf(columns));
    }

    private static String row(int number, QualifiedName table, String condition) {
        return "select " + number + ", " + condition
                + ", (select reltuples::bigint from pg_catalog.pg_class where oid = pg_catalog.to_regclass("
                + Identifiers.literal(Identifiers.quote(table)) + ")::oid)";
    }

    private RowFacts facts(List<String> queries) throws SQLException {
        Map<QualifiedName, Long> withRows = new HashMap<>();
        Set<ColumnName> withNulls = new HashSet<>();
        InternalQuery.onRows(connection).withTimeout(TIMEOUT_SECONDS).list(String.join(" union all ", queries), row -> {
            int number = row.getInt(1);
            if (row.getBoolean(2) && number < tables.size()) {
                withRows.put(tables.get(number), row.getLong(3));
            } else if (row.getBoolean(2)) {
                withNulls.add(columns.get(number - tables.size()));
            }
            return number;
        });
        return new RowFacts(withRows, withNulls);
    }
}
