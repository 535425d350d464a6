package dev.retort.postgres.sql;

import dev.retort.operation.InsertRows;
import dev.retort.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes inserts, with a limited number of rows in each statement. The values also go into identity columns that are
 * {@code GENERATED ALWAYS}; for other columns the clause has no effect.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html">PostgreSQL manual, INSERT</a>
 */
final class InsertSql {

    private static final int ROWS = 500;

    private InsertSql() {}

    static List<String> statements(InsertRows insert) {
        List<String> statements = new ArrayList<>();
        for (int first = 0; first < insert.rows().size(); first += ROWS) {
            int end = Math.min(first + ROWS, insert.rows().size());
            statements.add(statement(insert, insert.rows().subList(first, end)));
        }
        return statements;
    }

    private static String statement(InsertRows insert, List<List<String>> rows) {
        return "INSERT INTO " + Identifiers.quote(insert.table()) + " (" + Identifiers.list(insert.columns())
                + ") OVERRIDING SYSTEM VALUE VALUES\n"
                + rows.stream().map(row -> "  (" + String.join(", ", row) + ")").collect(Collectors.joining(",\n"));
    }
}
