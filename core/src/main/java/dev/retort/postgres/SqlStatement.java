package dev.retort.postgres;

import dev.retort.PublicApi;

/**
 * An SQL statement, without a semicolon at its end.
 *
 * @param sql the text
 * @param mode its relation to transactions
 */
@PublicApi
public record SqlStatement(String sql, Mode mode) {

    /** The relation of a statement to transactions. */
    public enum Mode {
        /** It can share a transaction with other statements. */
        TRANSACTIONAL,
        /** It must be committed before the next statement runs, as {@code ALTER TYPE … ADD VALUE} must. */
        OWN_TRANSACTION,
        /**
         * It runs in its own transaction and may wait long for its lock, as {@code VALIDATE CONSTRAINT} may: this lock
         * blocks neither reads nor writes.
         */
        WAITS_FOR_LOCKS,
        /** The server refuses to run it in a transaction, as it does with {@code CREATE INDEX CONCURRENTLY}. */
        NON_TRANSACTIONAL
    }

    /** Creates a statement that can share a transaction with others. */
    public static SqlStatement of(String sql) {
        return new SqlStatement(sql, Mode.TRANSACTIONAL);
    }

    /** Whether it must be committed before the next statement runs. */
    public boolean ownTransaction() {
        return mode != Mode.TRANSACTIONAL;
    }

    /** Whether it must run outside a transaction. */
    public boolean outsideTransaction() {
        return mode == Mode.NON_TRANSACTIONAL;
    }

    /** Whether it may wait long for locks, because its wait blocks no other session. */
    public boolean waitsForLocks() {
        return mode == Mode.WAITS_FOR_LOCKS || mode == Mode.NON_TRANSACTIONAL;
    }
}
