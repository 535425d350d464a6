package dev.retort.postgres.canonical;

import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Creates scratch tables, reads their texts back and drops them, until the texts no longer change. */
final class ScratchSpace {

    /**
     * The maximum number of rounds. No known expression changes more than twice, and one more round shows that it does
     * not change.
     */
    private static final int MAX_ROUNDS = 4;

    /** The number of tables in one batch. Each takes about four locks, and the server's lock table is limited. */
    private static final int BATCH_SIZE = 200;

    private static final String SAVEPOINT = "retort_scratch";

    /** Error classes of the connection, the server or its resources; all others are errors of a statement. */
    private static final Set<String> FATAL = Set.of("08", "25", "40", "53", "55", "57", "58", "F0", "XX");

    private final Connection connection;
    private final ServerVersion version;
    private final String pinnedPath;

    ScratchSpace(Connection connection, ServerVersion version, String pinnedPath) {
        this.connection = connection;
        this.version = version;
        this.pinnedPath = pinnedPath;
    }

    /** Runs statements that the scratch tables need; a statement that the server rejects is skipped. */
    void prepare(List<String> statements) throws SQLException {
        if (!statements.isEmpty() && !tryExecute(statements)) {
            for (String sql : statements) {
                tryExecute(List.of(sql));
            }
        }
        execute(List.of("savepoint " + SAVEPOINT));
    }

    /**
     * Returns the tables with their final texts; {@code firstPath} is the search path that the original texts were
     * written for.
     */
    List<ScratchTable> canonicalize(List<ScratchTable> tables, String firstPath) throws SQLException {
        List<ScratchTable> finished = new ArrayList<>();
        for (int from = 0; from < tables.size(); from += BATCH_SIZE) {
            finished.addAll(
                    canonicalizeBatch(tables.subList(from, Math.min(tables.size(), from + BATCH_SIZE)), firstPath));
        }
        return finished;
    }

    private List<ScratchTable> canonicalizeBatch(List<ScratchTable> tables, String firstPath) throws SQLException {
        List<ScratchTable> finished = new ArrayList<>();
        List<ScratchTable> unfinished = tables;
        String path = firstPath;
        for (int round = 1; round <= MAX_ROUNDS && !unfinished.isEmpty(); round++) {
            List<ScratchTable> after = round(unfinished, path);
            List<ScratchTable> changed = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                boolean same = after.get(i).isUnchangedSince(unfinished.get(i));
                (same ? finished : changed).add(after.get(i));
            }
            unfinished = changed;
            path = pinnedPath;
        }
        finished.addAll(unfinished);
        return finished;
    }

    /**
     * Creates all tables in one attempt. If the server rejects it, each half is tried alone, down to the rejected
     * table.
     */
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
        List<String> statements = reset(path);
        for (ScratchTable table : tables) {
            statements.add(ScratchSql.create(table));
            statements.addAll(ScratchSql.indexes(table));
        }
        statements.add(searchPath(pinnedPath));
        execute(statements);
        return ScratchQuery.read(connection, version, tables);
    }

    private ScratchTable withoutRefused(ScratchTable table, String path) throws SQLException {
        List<String> statements = reset(path);
        statements.add(ScratchSql.create(table, ""));
        execute(statements);
        return new ScratchPieces(table, this).withoutRefused();
    }

    /** Executes statements and returns true, or rolls them back and returns false if the server rejects one. */
    boolean tryExecute(List<String> statements) throws SQLException {
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

    private static List<String> reset(String path) {
        return new ArrayList<>(List.of("rollback to savepoint " + SAVEPOINT, searchPath(path)));
    }

    private static String searchPath(String path) {
        return "set local search_path = " + path;
    }

    /** Whether the server accepts these statements. If not, the caller has to roll back. */
    static boolean accepts(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return true;
        } catch (SQLException e) {
            rethrowFatal(e);
            return false;
        }
    }

    /** Throws the error again if it is one of the connection or the server, not of a statement. */
    private static void rethrowFatal(SQLException e) throws SQLException {
        String state = e.getSQLState();
        boolean unsafeEnumValue = "55P04".equals(state);
        if (state == null || (!unsafeEnumValue && FATAL.contains(state.substring(0, 2)))) {
            throw e;
        }
    }
}
