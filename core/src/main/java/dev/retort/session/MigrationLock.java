package dev.retort.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The lock that lets one runner work on a history at a time: a session's advisory lock, on the connection that does the
 * work. It is polled, since a blocking wait would hold a snapshot that concurrent index builds wait for.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">PostgreSQL manual, Advisory
 *     Locks</a>
 */
public final class MigrationLock implements AutoCloseable {

    private static final String PREFIX = "dev.retort.history:";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Connection connection;
    private final long key;

    private MigrationLock(Connection connection, long key) {
        this.connection = connection;
        this.key = key;
    }

    /**
     * Waits for the lock of a history table.
     *
     * @param history the table, with its schema
     * @param waiting receives each other runner that has the lock, once
     * @throws LockUnavailableException when somebody else still has it after {@code wait}
     */
    public static MigrationLock acquire(
            Connection connection,
            QualifiedName history,
            Duration wait,
            RandomGenerator random,
            Consumer<LockHolder> waiting)
            throws SQLException {
        long key = key(history);
        long start = System.nanoTime();
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, random);
        List<LockHolder> told = List.of();
        while (!Sql.bool(connection, "select pg_catalog.pg_try_advisory_lock(" + key + ")")) {
            List<LockHolder> holders = LockHolders.ofAdvisoryLock(connection, key);
            if (System.nanoTime() - start >= wait.toNanos()) {
                throw new LockUnavailableException(holders, wait);
            }
            if (!holders.isEmpty() && !holders.equals(told)) {
                waiting.accept(holders.get(0));
                told = holders;
            }
            backoff.pause();
        }
        return new MigrationLock(connection, key);
    }

    /**
     * The same for every database, as advisory locks are the database's own; the first 8 bytes of a SHA-256. The names are
     * joined as they are, since the server would quote them by its own list of keywords; two histories that this makes the
     * same wait for each other, and no more.
     *
     * @param history the table, with its schema
     */
    public static long key(QualifiedName history) {
        try {
            String text = PREFIX + history.schema() + "." + history.name();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** The same key in SQL, for a script that does not know the default schema. */
    public static String keySql(QualifiedName history) {
        String schema = history.schema().isEmpty() ? "current_schema()" : Identifiers.literal(history.schema());
        String text =
                Identifiers.literal(PREFIX) + " || " + schema + " || " + Identifiers.literal("." + history.name());
        return "('x' || substr(encode(sha256(convert_to(" + text + ", 'UTF8')), 'hex'), 1, 16))::bit(64)::bigint";
    }

    /** A condition of SQL: this session has the lock. */
    public String isHeld() {
        return "exists (select from pg_catalog.pg_locks where locktype = 'advisory' and granted"
                + " and pid = pg_catalog.pg_backend_pid() and objsubid = 1"
                + " and classid = " + (key >>> Integer.SIZE) + "::oid and objid = " + (key & 0xFFFF_FFFFL) + "::oid)";
    }

    /**
     * Gives the lock back.
     *
     * @throws LockLostException when the session did not have it
     */
    @Override
    public void close() throws SQLException {
        if (!Sql.bool(connection, "select pg_catalog.pg_advisory_unlock(" + key + ")")) {
            throw new LockLostException("any more");
        }
    }
}
