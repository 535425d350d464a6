package dev.retort.postgres.rows;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
     */
    public static Optional<RowViolation> find(Connection connection, RowRule rule, StoredTable stored)
            throws SQLException {
        Function<QualifiedName, String> from = table ->
                rule.ignoresChildren() && table.equals(rule.table()) ? stored.from() : Identifiers.quote(table);
        String query = "select count(*) over (), found.* from (" + rule.violationQuery(from, stored.key()) + " limit "
                + (MAX_COUNT + 1) + "\n) found limit 1";
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("set local row_security = off");
            try (ResultSet row = statement.executeQuery(query)) {
                return row.next()
                        ? Optional.of(new RowViolation(problem(rule, row), rule.violationQuery(from, "*")))
                        : Optional.empty();
            }
        }
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
