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
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The lock that admits one runner at a time to a history: a session-level advisory lock, held by the connection that
 * runs the migrations. It is polled, because a blocking wait would hold a snapshot that concurrent index builds wait
 * for.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">PostgreSQL manual,
 *     Advisory Locks</a>
 */
public final class MigrationLock implements AutoCloseable {

    private static final String PREFIX = "dev.retort.history:";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(5);

    private final Connection connection;
    private final long key;
    private final int pid;

    private MigrationLock(Connection connection, long key, int pid) {
        this.connection = connection;
        this.key = key;
        this.pid = pid;
    }

    /**
     * Waits for the lock of a history table.
     *
     * @param history the table, with its schema
     * @param waiting receives each runner that holds the lock, once
     * @throws LockUnavailableException when another runner still holds it after {@code wait}
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
        List<LockHolder> reported = List.of();
        String pid = tryLock(connection, key);
        while (pid.isEmpty()) {
            List<LockHolder> holders = LockHolders.ofAdvisoryLock(connection, key);
            if (System.nanoTime() - start >= wait.toNanos()) {
                throw new LockUnavailableException(holders, wait);
            }
            if (!holders.isEmpty() && !holders.equals(reported)) {
                waiting.accept(holders.get(0));
                reported = holders;
            }
            backoff.pause();
            pid = tryLock(connection, key);
        }
        return new MigrationLock(connection, key, Integer.parseInt(pid));
    }

    /** Returns the process id of the session that now has the lock, or the empty string. */
    private static String tryLock(Connection connection, long key) throws SQLException {
        return Sql.text(
                connection,
                "select case when pg_catalog.pg_try_advisory_lock(" + key + ") then pg_catalog.pg_backend_pid() end");
    }

    /**
     * Returns the key of the lock: the first 8 bytes of the SHA-256 of the table's name. It is the same in every
     * database, because an advisory lock belongs to one database anyway. The names are not quoted, because the quoting
     * would depend on the server's list of keywords. Two histories whose texts coincide only wait for each other.
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

    /** Returns the same key as an SQL expression, for a script that does not know the default schema. */
    public static String keySql(QualifiedName history) {
        String schema =
                history.schema().isEmpty() ? "pg_catalog.current_schema()" : Identifiers.literal(history.schema());
        String text = "pg_catalog.concat(" + Identifiers.literal(PREFIX) + ", " + schema + ", "
                + Identifiers.literal("." + history.name()) + ")";
        String hash = "pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(" + text + ", 'UTF8')), 'hex')";
        return "pg_catalog.concat('x', pg_catalog.substr(" + hash + ", 1, 16))::bit(64)::bigint";
    }

    /** Returns the SQL condition that this session holds the lock. */
    public String heldCondition() {
        return isHeldBy("pg_catalog.pg_backend_pid()");
    }

    private String isHeldBy(String process) {
        return "exists (select 1 from pg_catalog.pg_locks where locktype = 'advisory' and granted"
                + " and pid = " + process + " and objsubid = 1"
                + " and classid = " + (key >>> Integer.SIZE) + "::oid and objid = " + (key & 0xFFFF_FFFFL) + "::oid)";
    }

    /** Releases the lock if this session has it. */
    private boolean unlocked() throws SQLException {
        return Sql.bool(
                connection,
                "select case when " + heldCondition() + " then pg_catalog.pg_advisory_unlock(" + key
                        + ") else false end");
    }

    /**
     * Searches for the session that has the lock: a pooler in transaction mode may give it to a later transaction, and
     * would otherwise keep the lock for as long as the session lives. A pooler that always gives the session that was used
     * last may never give that one.
     *
     * @return whether no session has the lock any more
     */
    private boolean searchAndUnlock() throws SQLException {
        Backoff backoff = new Backoff(FIRST_PAUSE, FIRST_PAUSE, ThreadLocalRandom.current());
        long start = System.nanoTime();
        while (isKeptElsewhere()) {
            if (System.nanoTime() - start >= LONGEST_SEARCH.toNanos()) {
                return false;
            }
            backoff.pause();
        }
        return true;
    }

    /**
     * Releases the lock if this session has it. This is one statement, so that a pooler that gives its sessions in turn
     * gives each of them.
     *
     * @return whether the session that once took the lock still has it
     */
    private boolean isKeptElsewhere() throws SQLException {
        return Sql.bool(
                connection,
                "select case when " + heldCondition() + " then not pg_catalog.pg_advisory_unlock(" + key + ") else "
                        + isHeldBy(String.valueOf(pid)) + " end");
    }

    /**
     * Releases the lock.
     *
     * @throws LockLostException when the session does not hold it
     */
    @Override
    public void close() throws SQLException {
        if (!unlocked()) {
            throw searchAndUnlock() ? new LockLostException("any more") : LockLostException.keptBy(pid);
        }
    }
}
