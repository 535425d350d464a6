package dev.retort.session;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the progress of a session from another session.
 *
 * @param pid the id of its server process
 * @param start the start of that process; a process with the same id and a later start is another session
 * @see <a
 *     href="https://www.postgresql.org/docs/current/progress-reporting.html#CREATE-INDEX-PROGRESS-REPORTING">PostgreSQL
 *     manual, CREATE INDEX Progress Reporting</a>
 */
public record SessionProgress(int pid, OffsetDateTime start) {

    private static final String PROGRESS =
            """
            select p.phase,
                   (100 * case when p.phase like 'waiting for%' then p.lockers_done::float8 / nullif(p.lockers_total, 0)
                               when p.tuples_total > 0 then p.tuples_done::float8 / p.tuples_total
                               else p.blocks_done::float8 / nullif(p.blocks_total, 0) end)::int as percent
            from pg_catalog.pg_stat_activity a
            left join pg_catalog.pg_stat_progress_create_index p on p.pid = a.pid
            where a.pid = ? and a.backend_start = ?""";

    /** Reads the progress through another connection; null if the server has no such session. */
    @Nullable
    public StepProgress read(Connection observer, Duration elapsed) throws SQLException {
        return InternalQuery.on(observer)
                .first(PROGRESS, row -> progress(row, observer, elapsed), pid, start)
                .orElse(null);
    }

    private StepProgress progress(ResultSet row, Connection observer, Duration elapsed) throws SQLException {
        String phase = row.getString("phase");
        int percent = row.getInt("percent");
        Integer done = row.wasNull() ? null : percent;
        return new StepProgress(elapsed, phase, done, LockHolders.blocking(observer, pid));
    }
}
