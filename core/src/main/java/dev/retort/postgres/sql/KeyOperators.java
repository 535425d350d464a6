package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The operators by which {@code ORDER BY} sorts the columns of a key: those of the default operator class of each type,
 * wherever the search path leads. Another operator of the same name, such as that of {@code text} for a column of type
 * {@code citext}, would leave out rows between two batches.
 *
 * @param greater the operator that finds the rows after a value, for each column
 * @param equal the operator that finds the rows with a value, for each column
 * @see <a href="https://www.postgresql.org/docs/current/sql-select.html#SQL-ORDERBY">PostgreSQL manual, ORDER BY</a>
 */
public record KeyOperators(List<String> greater, List<String> equal) {

    private static final String SQL =
            """
            SELECT k.place, coalesce(pg_catalog.min(CASE WHEN s.amopstrategy OPERATOR(pg_catalog.=) 5 THEN o.name END),
                            'OPERATOR(pg_catalog.>)') AS greater,
                   coalesce(pg_catalog.min(CASE WHEN s.amopstrategy OPERATOR(pg_catalog.=) 3 THEN o.name END),
                            'OPERATOR(pg_catalog.=)') AS equal
            FROM (VALUES %s) k (place, name)
            LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(%s)::oid AND a.attname OPERATOR(pg_catalog.=) k.name
            LEFT JOIN LATERAL (
              WITH RECURSIVE base AS (
                SELECT t.oid, t.typtype, t.typbasetype FROM pg_catalog.pg_type t WHERE t.oid OPERATOR(pg_catalog.=) a.atttypid
                UNION ALL
                SELECT t.oid, t.typtype, t.typbasetype FROM base b JOIN pg_catalog.pg_type t ON t.oid OPERATOR(pg_catalog.=) b.typbasetype
                WHERE b.typtype OPERATOR(pg_catalog.=) 'd')
              SELECT base.oid FROM base WHERE base.typtype OPERATOR(pg_catalog.<>) 'd') t ON true
            LEFT JOIN pg_catalog.pg_opclass c ON c.opcintype OPERATOR(pg_catalog.=) t.oid AND c.opcdefault
              AND c.opcmethod OPERATOR(pg_catalog.=) (SELECT m.oid FROM pg_catalog.pg_am m WHERE m.amname OPERATOR(pg_catalog.=) 'btree')
            LEFT JOIN pg_catalog.pg_amop s ON s.amopfamily OPERATOR(pg_catalog.=) c.opcfamily AND s.amoplefttype OPERATOR(pg_catalog.=) c.opcintype
              AND s.amoprighttype OPERATOR(pg_catalog.=) c.opcintype
            LEFT JOIN LATERAL (
              SELECT pg_catalog.format('OPERATOR(%%I.%%s)', n.nspname, p.oprname) AS name
              FROM pg_catalog.pg_operator p JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) p.oprnamespace
              WHERE p.oid OPERATOR(pg_catalog.=) s.amopopr) o ON true
            GROUP BY k.place""";

    public KeyOperators {
        greater = List.copyOf(greater);
        equal = List.copyOf(equal);
    }

    /** Reads the operators for the columns of a key. */
    public static KeyOperators read(Connection connection, QualifiedName table, List<String> key) throws SQLException {
        List<List<String>> rows = InternalQuery.on(connection)
                .list(
                        query(table, key) + " ORDER BY k.place",
                        row -> List.of(row.getString("greater"), row.getString("equal")));
        return new KeyOperators(
                rows.stream().map(row -> row.get(0)).toList(),
                rows.stream().map(row -> row.get(1)).toList());
    }

    /** Returns the query with a row for each column: its place from 1, {@code greater} and {@code equal}. */
    static String query(QualifiedName table, List<String> key) {
        String columns = IntStream.range(0, key.size())
                .mapToObj(index -> "(" + (index + 1) + ", " + Identifiers.literal(key.get(index)) + ")")
                .collect(Collectors.joining(", "));
        return SQL.formatted(columns, Identifiers.literal(Identifiers.quote(table)));
    }

    /** Whether all columns have the same operators, so that PostgreSQL can compare them as a row. */
    boolean areUniform() {
        return Stream.of(greater, equal)
                .allMatch(each -> each.stream().distinct().count() == 1);
    }
}
