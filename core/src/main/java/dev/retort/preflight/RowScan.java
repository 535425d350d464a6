package dev.retort.preflight;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.rows.StoredTable;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * Queries rows before a run, as a user who may not be allowed to see all of them. A query that takes too long is ended;
 * its wait for a lock counts.
 */
final class RowScan {

    /** Whether rows exist, as far as a query tells. */
    enum Answer {
        YES,
        NO,
        /** The user may not read the table, or row-level security hides rows. */
        HIDDEN,
        /** The query was ended before it had an answer. */
        ENDED
    }

    /** The number of rows from which on a query takes a noticeable time. */
    private static final long LARGE_TABLE = 1_000_000;

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** The states of a cancelled query, and of one that did not get its lock. */
    private static final Set<String> ENDED_STATES = Set.of("57014", "55P03");

    private final Connection connection;
    private final PreflightListener listener;
    private final Duration limit;

    RowScan(Connection connection, PreflightListener listener, Duration limit) {
        this.connection = connection;
        this.listener = listener;
        this.limit = limit;
    }

    static RowScan in(Session session, PreflightListener listener) {
        return new RowScan(session.connection(), listener, session.scanLimit());
    }

    /** Whether a query failed because it took too long, or because somebody cancelled it. */
    static boolean wasEnded(SQLException failure) {
        return ENDED_STATES.contains(String.valueOf(failure.getSQLState()));
    }

    /** Reports that the rows of a table are about to be read, if they are many. */
    void begins(QualifiedName table, StoredTable stored) {
        if (stored.estimate() >= LARGE_TABLE) {
            listener.checkingRows(table, stored.estimate());
        }
    }

    /** Returns queries on rows that are ended after the limit. */
    InternalQuery queries() {
        return InternalQuery.onRows(connection)
                .withTimeout(Math.toIntExact(Math.max(1, limit.plusMillis(999).toSeconds())));
    }

    /** Returns the answer to a query that begins with {@code select exists}. */
    Answer exist(String query) throws SQLException {
        try {
            return queries().first(query, row -> row.getBoolean(1)).orElseThrow() ? Answer.YES : Answer.NO;
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                return Answer.HIDDEN;
            }
            if (wasEnded(e)) {
                return Answer.ENDED;
            }
            throw e;
        }
    }

    /** Returns the limit for a message, such as {@code 60 s}. */
    String limit() {
        long millis = limit.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
