/**
 * Reads the catalog of a database into a {@code Schema}.
 *
 * <p>Internal.
 */
@NullMarked
package dev.retort.postgres.catalog;

import org.jspecify.annotations.NullMarked;
