package dev.retort.postgres.overview;

/**
 * An index of a table overview, including the indexes of constraints.
 *
 * @param name its name
 * @param unique whether it is a unique index
 * @param definition its method, its keys and the rest, such as {@code btree (lower(name)) WHERE deleted IS NULL}
 * @param valid whether queries can use it; a failed {@code CREATE INDEX CONCURRENTLY} leaves an invalid one
 * @param constraint whether it implements a constraint
 * @param bytes its size in bytes
 * @param scans the number of scans since the last reset of the server's statistics
 */
public record IndexOverview(
        String name, boolean unique, String definition, boolean valid, boolean constraint, long bytes, long scans) {}
