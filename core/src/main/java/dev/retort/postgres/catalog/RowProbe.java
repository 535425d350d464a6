package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Looks whether tables have rows and columns have nulls, in one statement.
 *
 * <p>What cannot be told in a few seconds, or without a privilege that the role lacks, counts as there.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">PostgreSQL manual, pg_class</a>
 */
public final class RowProbe {

    private static final int PATIENCE_SECONDS = 5;
    private static final Set<String> UNANSWERED = Set.of("57014", "55P03", "42501");

    private final Connection connection;
    private final List<QualifiedName> tables;
    private final List<ColumnName> columns;

    private RowProbe(Connection connection, SortedSet<QualifiedName> tables, Set<ColumnName> columns) {
        this.connection = connection;
        this.tables = List.copyOf(tables);
        this.columns = List.copyOf(columns);
    }

    /** Looks at these tables, which must exist, and at these columns of theirs. */
    public static RowFacts look(Connection connection, Set<QualifiedName> tables, Set<ColumnName> columns)
            throws SQLException {
        SortedSet<QualifiedName> all = new TreeSet<>(tables);
        columns.forEach(column -> all.add(column.table()));
        return all.isEmpty() ? RowFacts.NONE : new RowProbe(connection, all, columns).look();
    }

    private RowFacts look() throws SQLException {
        List<String> looks = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            looks.add(row(i, tables.get(i), "exists (select from " + Identifiers.quote(tables.get(i)) + ")"));
        }
        for (int i = 0; i < columns.size(); i++) {
            ColumnName column = columns.get(i);
            String nulls = "exists (select from " + Identifiers.quote(column.table()) + " where "
                    + Identifiers.quote(column.column()) + " is null)";
            looks.add(row(tables.size() + i, column.table(), nulls));
        }
        try {
            return facts(looks);
        } catch (SQLException e) {
            if (UNANSWERED.contains(String.valueOf(e.getSQLState()))) {
                return guessed();
            }
            throw e;
        }
    }

    /** Where the rows may not be looked at, or not in time, there may be some. */
    private RowFacts guessed() throws SQLException {
        List<String> looks = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            looks.add(row(i, tables.get(i), "true"));
        }
        return new RowFacts(facts(looks).tables(), Set.copyOf(columns));
    }

    private static String row(int number, QualifiedName table, String condition) {
        return "select " + number + ", " + condition
                + ", (select reltuples::bigint from pg_catalog.pg_class where oid = "
                + Identifiers.literal(Identifiers.quote(table)) + "::pg_catalog.regclass)";
    }

    private RowFacts facts(List<String> looks) throws SQLException {
        Map<QualifiedName, Long> withRows = new HashMap<>();
        Set<ColumnName> withNulls = new HashSet<>();
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(String.join(" union all ", looks))) {
                while (row.next()) {
                    int number = row.getInt(1);
                    if (row.getBoolean(2) && number < tables.size()) {
                        withRows.put(tables.get(number), row.getLong(3));
                    } else if (row.getBoolean(2)) {
                        withNulls.add(columns.get(number - tables.size()));
                    }
                }
            }
        }
        return new RowFacts(withRows, withNulls);
    }
}
