package dev.retort.postgres;

/**
 * One statement, without a semicolon at its end.
 *
 * @param sql the text
 * @param mode how it relates to transactions
 */
public record SqlStatement(String sql, Mode mode) {

    /** How a statement relates to transactions. */
    public enum Mode {
        /** It shares its transaction with others. */
        TRANSACTIONAL,
        /** It must be committed before the next one runs, as {@code ALTER TYPE … ADD VALUE} must. */
        OWN_TRANSACTION,
        /**
         * It has a transaction of its own and takes its time, as {@code VALIDATE CONSTRAINT} does: its lock blocks neither
         * readers nor writers, so it may wait for it.
         */
        WAITS_FOR_LOCKS,
        /** The server refuses it in a transaction, as {@code CREATE INDEX CONCURRENTLY}. */
        NON_TRANSACTIONAL
    }

    /** A statement that shares its transaction with others. */
    public static SqlStatement of(String sql) {
        return new SqlStatement(sql, Mode.TRANSACTIONAL);
    }

    /** A statement that an author wrote; its words say how it relates to transactions. */
    public static SqlStatement ofAuthor(String sql) {
        return new SqlStatement(sql, StatementParser.of(sql).mode());
    }

    /** Whether it must be committed before the next one runs. */
    public boolean ownTransaction() {
        return mode != Mode.TRANSACTIONAL;
    }

    /** Whether it must not run in a transaction. */
    public boolean outsideTransaction() {
        return mode == Mode.NON_TRANSACTIONAL;
    }

    /** Whether its wait for a lock hurts nobody, so that a short limit would only make it fail. */
    public boolean waitsForLocks() {
        return mode == Mode.WAITS_FOR_LOCKS || mode == Mode.NON_TRANSACTIONAL;
    }
}
