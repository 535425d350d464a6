package dev.retort.postgres.rows;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds rows that violate a rule. */
public final class RowViolations {

    /** The maximum number of violations that are counted. */
    private static final int MAX_COUNT = 1000;

    private static final int MAX_VALUE_LENGTH = 60;

    private RowViolations() {}

    /**
     * Finds the rows in the open transaction. It fails if row security would hide rows from the query.
     *
     * @param stored the table of the rule
     * @param rows the queries on the rows of users, in the same transaction
     */
    public static Optional<RowViolation> find(
            Connection connection, RowRule rule, StoredTable stored, InternalQuery rows) throws SQLException {
        RuleNames names = RuleNames.of(connection, rule, stored);
        String query = "select count(*) over (), found.* from (" + rule.violationQuery(names, stored.key()) + " limit "
                + (MAX_COUNT + 1) + "\n) found limit 1";
        InternalQuery.on(connection)
                .first("select pg_catalog.set_config('row_security', 'off', true)", row -> row.getString(1));
        return rows.first(query, row -> problem(rule, row))
                .map(problem -> new RowViolation(problem, rule.violationQuery(RuleNames.plain(rule, stored), "*")));
    }

    private static String problem(RowRule rule, ResultSet row) throws SQLException {
        long number = row.getLong(1);
        String many =
                number > MAX_COUNT ? String.format(Locale.ROOT, "more than %,d", MAX_COUNT) : String.valueOf(number);
        List<String> example = new ArrayList<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 2; i <= columns.getColumnCount(); i++) {
            example.add(columns.getColumnLabel(i) + " = " + shortened(String.valueOf(row.getString(i))));
        }
        return rule.problem(many, number == 1) + (example.isEmpty() ? "" : ", such as " + String.join(", ", example));
    }

    private static String shortened(String value) {
        return value.length() > MAX_VALUE_LENGTH ? value.substring(0, MAX_VALUE_LENGTH - 1) + "…" : value;
    }
}
