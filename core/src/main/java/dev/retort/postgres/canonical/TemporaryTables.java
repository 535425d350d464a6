package dev.retort.postgres.canonical;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Checks whether a connection can create temporary tables. */
final class TemporaryTables {

    private static final String ABILITY = "select pg_is_in_recovery(),"
            + " has_database_privilege(current_database(), 'TEMPORARY'), current_database()";

    private TemporaryTables() {}

    /**
     * Returns if it can.
     *
     * @throws TemporaryTablesException if it cannot
     */
    static void require(Connection connection) throws SQLException {
        Optional<TemporaryTablesException> obstacle = InternalQuery.on(connection)
                .first(ABILITY, row -> {
                    if (row.getBoolean(1)) {
                        return Optional.of(new TemporaryTablesException(
                                TemporaryTablesException.Reason.STANDBY, row.getString(3)));
                    }
                    return row.getBoolean(2)
                            ? Optional.<TemporaryTablesException>empty()
                            : Optional.of(new TemporaryTablesException(
                                    TemporaryTablesException.Reason.PRIVILEGE, row.getString(3)));
                })
                .orElseThrow();
        if (obstacle.isPresent()) {
            throw obstacle.get();
        }
    }
}
