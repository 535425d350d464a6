package dev.retort.generator.measure;

import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs the statement of a case and describes its effects. */
final class MeasuredStatement {

    private static final String NOT_IN_A_TRANSACTION = "25001";

    private static final List<String> CLEANUP = List.of(
            "DROP SCHEMA IF EXISTS public, s, s2 CASCADE",
            "CREATE SCHEMA public",
            "DROP PUBLICATION IF EXISTS retort_measured");

    private final TestDatabase database;
    private final List<String> tables;

    /**
     * Creates the measurement.
     *
     * @param database a database of its own
     * @param tables the statements that create the tables of every case
     */
    MeasuredStatement(TestDatabase database, List<String> tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The effects of a case, one line for each relation; or the error that the server raises. */
    List<String> effects(StatementMatrix.Case measured) throws SQLException {
        try (Connection connection = database.connect()) {
            prepare(connection, measured);
            try {
                return inTransaction(connection, measured.sql());
            } catch (SQLException e) {
                return NOT_IN_A_TRANSACTION.equals(e.getSQLState())
                        ? lines(new ObservedStatement(database, connection).run(measured.sql()))
                        : List.of("error " + e.getSQLState());
            }
        }
    }

    /** Creates the tables of a case. */
    void prepare(Connection connection, StatementMatrix.Case prepared) throws SQLException {
        for (List<String> statements : List.of(CLEANUP, tables, prepared.setup())) {
            for (String sql : statements) {
                execute(connection, sql);
            }
        }
    }

    /** Runs the statement of a case. */
    void run(Connection connection, StatementMatrix.Case run) throws SQLException {
        execute(connection, run.sql());
    }

    private static List<String> inTransaction(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try {
            RelationStates before = RelationStates.read(connection);
            execute(connection, sql);
            return lines(Measurement.between(before, RelationStates.read(connection)));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> lines(Measurement measurement) {
        return measurement.relations().stream().map(MeasuredStatement::line).toList();
    }

    /** A relation in one line: {@code t: ACCESS EXCLUSIVE, rewrite, scan, rebuild t_pkey}. */
    private static String line(MeasuredRelation relation) {
        List<String> effects = new ArrayList<>();
        if (relation.lock() != null) {
            effects.add(relation.lock().toString());
        }
        if (relation.rewritten()) {
            effects.add("rewrite");
        }
        if (relation.scanned()) {
            effects.add("scan");
        }
        relation.rebuiltIndexes().forEach(index -> effects.add("rebuild " + index));
        relation.builtIndexes().forEach(index -> effects.add("build " + index));
        String schema = relation.name().schemaOr("public");
        String name = schema.equals("public")
                ? relation.name().name()
                : relation.name().toString();
        return name + ": " + String.join(", ", effects);
    }
}
