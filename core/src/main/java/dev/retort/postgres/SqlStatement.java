package dev.retort.postgres;

/**
 * One statement, without a semicolon at its end.
 *
 * @param sql the text
 * @param ownTransaction whether it must be committed before the next one runs, as {@code ALTER TYPE … ADD VALUE} must
 */
public record SqlStatement(String sql, boolean ownTransaction) {

    /** A statement that shares its transaction with others. */
    static SqlStatement of(String sql) {
        return new SqlStatement(sql, false);
    }
}
