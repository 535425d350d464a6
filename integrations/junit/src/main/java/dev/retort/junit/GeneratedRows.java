package dev.retort.junit;

import dev.retort.junit.FilledTable.Values;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills the tables of a database with rows whose values follow from the columns' types, enumerated types, foreign keys
 * and the constants of the checks.
 */
final class GeneratedRows {

    private final Connection connection;
    private final int rows;
    private final Map<String, String> refusals = new TreeMap<>();

    private GeneratedRows(Connection connection, int rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /**
     * Fills each table up to a number of rows. A table that checks, triggers or exclusion constraints keep from getting
     * rows stays as it is.
     *
     * @param connection a connection in auto-commit mode
     * @param rows the number of rows
     * @param history the table of the history, which stays as it is
     * @return the tables that have no row, each with the server's reason
     */
    static Map<String, String> fill(Connection connection, int rows, QualifiedName history) throws SQLException {
        GeneratedRows generator = new GeneratedRows(connection, rows);
        generator.fill(FilledTables.read(connection, history));
        return generator.refusals;
    }

    /** Fills each table after those that it references; in a circle, nulls take the place of keys. */
    private void fill(List<FilledTable> tables) {
        List<FilledTable> open = new ArrayList<>(tables);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = open.removeIf(table -> !references(table, open) && isFilled(table))
                    || open.removeIf(this::isFilled);
        }
    }

    private static boolean references(FilledTable table, List<FilledTable> others) {
        return table.keys().stream()
                .map(FilledTable.ForeignKey::table)
                .anyMatch(key -> !key.equals(table.name())
                        && others.stream().map(FilledTable::name).anyMatch(key::equals));
    }

    private boolean isFilled(FilledTable table) {
        refusals.remove(table.name());
        try {
            long before = count(table);
            if (before < rows) {
                insert(table, (int) before + 1);
            }
            if (count(table) > 0) {
                return true;
            }
            refusals.put(table.name(), "a table that it references has no rows");
            return false;
        } catch (SQLException e) {
            refusals.put(table.name(), e.getMessage());
            return false;
        }
    }

    private void insert(FilledTable table, int first) throws SQLException {
        SQLException refused = null;
        for (Values values : Values.values()) {
            try {
                Statements.execute(connection, table.insertion(first, rows, values));
                return;
            } catch (SQLException e) {
                refused = refused == null ? e : refused;
            }
        }
        insertOneByOne(table, first);
        if (count(table) == 0) {
            throw refused;
        }
    }

    private void insertOneByOne(FilledTable table, int first) {
        for (int row = first; row <= rows; row++) {
            for (Values values : Values.values()) {
                try {
                    Statements.execute(connection, table.insertion(row, row, values));
                    break;
                } catch (SQLException e) {
                    refusals.put(table.name(), e.getMessage());
                }
            }
        }
    }

    private long count(FilledTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table.name())) {
            result.next();
            return result.getLong(1);
        }
    }
}
