package dev.retort.postgres.overview;

/**
 * An index as it is shown, one behind a constraint included.
 *
 * @param name its name
 * @param unique whether it keeps values apart
 * @param definition its method, keys and whatever follows them, such as {@code btree (lower(name)) WHERE deleted IS NULL}
 * @param valid whether queries use it; a failed {@code CREATE INDEX CONCURRENTLY} leaves one that is not
 * @param constraint whether it stands behind a constraint
 * @param bytes its size
 * @param scans how often it was used since the server's statistics were reset
 */
public record IndexOverview(
        String name, boolean unique, String definition, boolean valid, boolean constraint, long bytes, long scans) {}
