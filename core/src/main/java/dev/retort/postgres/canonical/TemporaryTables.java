package dev.retort.postgres.canonical;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.CatalogTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Checks whether a connection can create temporary tables. */
final class TemporaryTables {

    private static final String ABILITY = "select pg_is_in_recovery(),"
            + " has_database_privilege(current_database(), 'TEMPORARY'), current_database()";

    private static final String EVENT_TRIGGERS =
            "select current_database() where exists (select 1 from pg_event_trigger"
                    + " where evtenabled <> 'D' and evtevent <> 'login')";

    /** Statements of each kind that scratch tables need. */
    private static final List<String> PROBE = List.of(
            "create temporary table retort_probe (retort_column integer)",
            "alter table pg_temp.retort_probe add check (true)",
            "create index on pg_temp.retort_probe (retort_column)",
            "create temporary view retort_probe_view as select retort_column from pg_temp.retort_probe",
            "create type pg_temp.retort_probe_type as enum ()",
            "drop table pg_temp.retort_probe cascade");

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
        Optional<String> database = InternalQuery.on(connection).first(EVENT_TRIGGERS, row -> row.getString(1));
        if (database.isPresent() && isRefused(connection)) {
            throw new TemporaryTablesException(TemporaryTablesException.Reason.EVENT_TRIGGER, database.get());
        }
    }

    /** Whether an event trigger refuses the statements of a scratch table; they are rolled back. */
    private static boolean isRefused(Connection connection) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SCRATCH)) {
            return !ScratchSpace.accepts(transaction.connection(), PROBE);
        }
    }
}
