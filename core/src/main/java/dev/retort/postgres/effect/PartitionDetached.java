package dev.retort.postgres.effect;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The effect of {@code DETACH PARTITION … CONCURRENTLY}: the partition becomes an independent table. An interrupted
 * detach is pending until {@code FINALIZE} completes it.
 *
 * @param table the partitioned table as the statement writes it
 * @param partition the partition as the statement writes it
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION">PostgreSQL
 *     manual, DETACH PARTITION</a>
 */
public record PartitionDetached(String table, String partition) implements Effect {

    @Override
    public EffectState inspect(Connection connection) throws SQLException {
        String pending =
                "select inhdetachpending from pg_inherits where inhparent = to_regclass(?) and inhrelid = to_regclass(?)";
        return InternalQuery.on(connection)
                .first(
                        pending,
                        row -> row.getBoolean(1)
                                ? EffectState.partial(
                                        "detaching " + partition + " from " + table + " is pending",
                                        List.of("ALTER TABLE " + table + " DETACH PARTITION " + partition
                                                + " FINALIZE"))
                                : EffectState.missing(partition + " is a partition of " + table),
                        table,
                        partition)
                .orElseGet(() -> EffectState.done(partition + " is no longer a partition of " + table));
    }

    @Override
    public boolean isRevertible() {
        return false;
    }
}
