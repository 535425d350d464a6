package dev.retort.postgres.canonical;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes scratch tables, reads them back and takes them away, until their texts stop changing. */
final class ScratchSpace {

    /** Two are the most that any expression is known to need; one more shows that nothing changes. */
    private static final int MOST_ROUNDS = 4;

    /** Each table takes some four locks, and the server's lock table is finite. */
    private static final int TABLES_AT_ONCE = 200;

    private static final String SAVEPOINT = "retort_scratch";

    /** Classes of errors that are about the connection, the server or its resources, not about a statement. */
    private static final Set<String> FATAL = Set.of("08", "25", "40", "53", "55", "57", "58", "F0", "XX");

    private final Connection connection;
    private final String pinnedPath;

    ScratchSpace(Connection connection, String pinnedPath) {
        this.connection = connection;
        this.pinnedPath = pinnedPath;
    }

    /** Runs statements that later tables need. What the server refuses is done without. */
    void prepare(List<String> statements) throws SQLException {
        if (!statements.isEmpty() && !areTaken(statements)) {
            for (String sql : statements) {
                areTaken(List.of(sql));
            }
        }
        execute(List.of("savepoint " + SAVEPOINT));
    }

    /** The tables with their texts at the fixpoint; {@code firstPath} is the search path that they were written for. */
    List<ScratchTable> settle(List<ScratchTable> tables, String firstPath) throws SQLException {
        List<ScratchTable> settled = new ArrayList<>();
        for (int from = 0; from < tables.size(); from += TABLES_AT_ONCE) {
            settled.addAll(settleSome(tables.subList(from, Math.min(tables.size(), from + TABLES_AT_ONCE)), firstPath));
        }
        return settled;
    }

    private List<ScratchTable> settleSome(List<ScratchTable> tables, String firstPath) throws SQLException {
        List<ScratchTable> settled = new ArrayList<>();
        List<ScratchTable> moving = tables;
        String path = firstPath;
        for (int round = 1; round <= MOST_ROUNDS && !moving.isEmpty(); round++) {
            List<ScratchTable> after = round(moving, path);
            List<ScratchTable> changed = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                boolean same = after.get(i).texts().equals(moving.get(i).texts());
                (same ? settled : changed).add(after.get(i));
            }
            moving = changed;
            path = pinnedPath;
        }
        settled.addAll(moving);
        return settled;
    }

    /** All at once; where the server refuses, halves, down to the table that it refuses. */
    private List<ScratchTable> round(List<ScratchTable> tables, String path) throws SQLException {
        try {
            return attempt(tables, path);
        } catch (SQLException e) {
            rethrowFatal(e);
        }
        if (tables.size() == 1) {
            return attempt(List.of(withoutRefused(tables.get(0), path)), path);
        }
        int half = tables.size() / 2;
        List<ScratchTable> both = new ArrayList<>(round(tables.subList(0, half), path));
        both.addAll(round(tables.subList(half, tables.size()), path));
        return both;
    }

    private List<ScratchTable> attempt(List<ScratchTable> tables, String path) throws SQLException {
        List<String> statements = fresh(path);
        tables.forEach(table -> statements.add(ScratchSql.create(table)));
        statements.add(searchPath(pinnedPath));
        execute(statements);
        return ScratchQuery.read(connection, tables);
    }

    private ScratchTable withoutRefused(ScratchTable table, String path) throws SQLException {
        List<String> statements = fresh(path);
        statements.add(ScratchSql.create(table, ""));
        execute(statements);
        return new ScratchPieces(table, this).withoutRefused();
    }

    /** Whether the server takes the statements; what it refuses leaves no trace. */
    boolean areTaken(List<String> statements) throws SQLException {
        List<String> all = new ArrayList<>(List.of("savepoint retort_piece"));
        all.addAll(statements);
        try {
            execute(all);
            return true;
        } catch (SQLException e) {
            rethrowFatal(e);
            execute(List.of("rollback to savepoint retort_piece"));
            return false;
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.addBatch(sql);
            }
            statement.executeBatch();
        }
    }

    private static List<String> fresh(String path) {
        return new ArrayList<>(List.of("rollback to savepoint " + SAVEPOINT, searchPath(path)));
    }

    private static String searchPath(String path) {
        return "set local search_path = " + path;
    }

    private static void rethrowFatal(SQLException e) throws SQLException {
        String state = e.getSQLState();
        boolean unsafeEnumValue = "55P04".equals(state);
        if (state == null || (!unsafeEnumValue && FATAL.contains(state.substring(0, 2)))) {
            throw e;
        }
    }
}
