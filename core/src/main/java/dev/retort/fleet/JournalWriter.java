package dev.retort.fleet;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the journal of one run. A failure to write it is a warning, and ends the journal, not the run. */
final class JournalWriter implements AutoCloseable {

    private static final String COLUMNS =
            """
             (
              run text NOT NULL,
              target text NOT NULL,
              from_heads text NOT NULL,
              to_heads text NOT NULL,
              state text NOT NULL,
              error text,
              seconds double precision NOT NULL,
              finished_at timestamptz NOT NULL DEFAULT clock_timestamp(),
              PRIMARY KEY (run, target)
            )""";

    private final @Nullable FleetJournal journal;
    private final FleetListener listener;
    private final String run = UUID.randomUUID().toString();
    private @Nullable KeptConnection connection;
    private boolean isOver;

    /** Creates a writer to a journal, or one that writes nothing if that is null. */
    JournalWriter(@Nullable FleetJournal journal, FleetListener listener) {
        this.journal = journal;
        this.listener = listener;
        this.isOver = journal == null;
    }

    /** Adds the result of a target. */
    synchronized void add(TargetResult result) {
        if (isOver || journal == null) {
            return;
        }
        try {
            insert(journal, result);
        } catch (SQLException | RuntimeException e) {
            isOver = true;
            listener.warned("the journal " + journal.table() + " could not be written: " + e.getMessage());
        }
    }

    private void insert(FleetJournal place, TargetResult result) throws SQLException {
        KeptConnection open = connection;
        if (open == null) {
            open = new KeptConnection(place.connections());
            connection = open;
            create(place, open.inDefaultSchema());
        }
        TargetFailure failure = result.failure();
        InternalQuery.on(open.inDefaultSchema())
                .execute(
                        "insert into " + Identifiers.quote(place.table())
                                + " (run, target, from_heads, to_heads, state, error, seconds)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        run,
                        result.target(),
                        String.join(", ", result.from()),
                        String.join(", ", result.to()),
                        result.state().word(),
                        failure == null ? null : failure.message(),
                        result.took().toMillis() / 1000.0);
    }

    private static void create(FleetJournal place, Connection connection) throws SQLException {
        boolean exists = InternalQuery.on(connection)
                .first("select to_regclass(?) is not null", row -> row.getBoolean(1), Identifiers.quote(place.table()))
                .orElseThrow();
        if (!exists) {
            InternalQuery.on(connection)
                    .execute("create schema if not exists "
                            + Identifiers.quote(place.table().schema()));
            InternalQuery.on(connection)
                    .execute("create table if not exists " + Identifiers.quote(place.table()) + COLUMNS);
        }
    }

    @Override
    public synchronized void close() {
        KeptConnection open = connection;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                listener.warned("the connection of the journal could not be released: " + e.getMessage());
            }
        }
    }
}
