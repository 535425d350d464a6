/**
 * All that Retort knows of PostgreSQL: the catalog is read into a {@code Schema}, operations are written as SQL.
 *
 * <p>No other package holds SQL about other people's objects; the runner has its own few statements.
 */
@NullMarked
package dev.retort.postgres;

import org.jspecify.annotations.NullMarked;
