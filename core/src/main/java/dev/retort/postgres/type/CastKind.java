package dev.retort.postgres.type;

/**
 * How PostgreSQL gets from one type to another.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-cast.html">PostgreSQL manual, pg_cast</a>
 */
public enum CastKind {
    /** It casts by itself everywhere. */
    IMPLICIT,
    /** It casts by itself where a value is stored, and so where a column gets another type. */
    ASSIGNMENT,
    /** It casts where the cast is written. */
    EXPLICIT,
    /** The conversion is an expression that does more than one cast to the new type. */
    EXPRESSION,
    /** There is no conversion. */
    NONE;

    /** Whether a column gets the new type without {@code USING}. */
    public boolean isAutomatic() {
        return this == IMPLICIT || this == ASSIGNMENT;
    }
}
