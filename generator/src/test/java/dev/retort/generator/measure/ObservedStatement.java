package dev.retort.generator.measure;

import dev.retort.generator.note.LockMode;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.postgresql.PGConnection;

/**
 * A statement that the server refuses to run in a transaction. Its locks are gone when it ends, so other sessions make it
 * wait, and another one reads which locks it has and waits for: first all tables are locked so that other changes wait,
 * then each table so that a wait for its writers takes time, until one after the other is released.
 */
final class ObservedStatement {

    private static final String TABLES =
            """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname = 'public'
            order by c.oid""";

    private static final String LOCKS =
            "select relation::int8, mode, granted, locktype = 'relation' from pg_locks where pid = ?";

    private final TestDatabase database;
    private final Connection session;
    private final Map<Long, LockMode> locks = new HashMap<>();

    ObservedStatement(TestDatabase database, Connection session) {
        this.database = database;
        this.session = session;
    }

    Measurement run(String sql) throws SQLException {
        RelationStates before = RelationStates.read(session);
        int pid = session.unwrap(PGConnection.class).getBackendPID();
        List<Connection> gates = new ArrayList<>();
        try (Connection observer = database.connect()) {
            List<String> tables = database.query(TABLES);
            gates.add(gate(tables, "SHARE UPDATE EXCLUSIVE"));
            for (String table : tables) {
                gates.add(gate(List.of(table), "ROW EXCLUSIVE"));
            }
            CompletableFuture<Void> work = CompletableFuture.runAsync(() -> execute(sql));
            for (Connection gate : gates) {
                observe(observer, pid, work);
                gate.rollback();
            }
            work.join();
        } finally {
            for (Connection gate : gates) {
                gate.close();
            }
        }
        return Measurement.between(before, RelationStates.read(session).seenFromOutside(before, locks));
    }

    private Connection gate(List<String> tables, String mode) throws SQLException {
        Connection gate = database.connect();
        gate.setAutoCommit(false);
        try (Statement statement = gate.createStatement()) {
            statement.execute("LOCK TABLE ONLY " + String.join(", ONLY ", tables) + " IN " + mode + " MODE");
        }
        return gate;
    }

    private void execute(String sql) {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    /** Reads the locks until the statement waits for one or has ended. */
    private void observe(Connection observer, int pid, CompletableFuture<Void> work) throws SQLException {
        boolean waits = false;
        try (PreparedStatement query = observer.prepareStatement(LOCKS)) {
            query.setInt(1, pid);
            while (!waits && !work.isDone()) {
                waits = read(query);
            }
        }
    }

    private boolean read(PreparedStatement query) throws SQLException {
        Map<Long, LockMode> seen = new HashMap<>();
        boolean waits = false;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                waits |= !row.getBoolean(3);
                if (row.getBoolean(4)) {
                    long relation = row.getLong(1);
                    LockMode.ofCatalog(row.getString(2))
                            .ifPresent(mode -> seen.merge(relation, mode, RelationStates::stronger));
                }
            }
        }
        if (waits) {
            seen.forEach((relation, mode) -> locks.merge(relation, mode, RelationStates::stronger));
        }
        return waits;
    }
}
