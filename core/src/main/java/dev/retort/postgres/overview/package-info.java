/**
 * Reads an overview of one table for display: its columns, constraints, indexes, sizes and dependents become a
 * {@link dev.retort.postgres.overview.TableOverview} with PostgreSQL's own spellings. It is not used for comparisons or
 * changes.
 *
 * <p>Internal.
 */
@NullMarked
package dev.retort.postgres.overview;

import org.jspecify.annotations.NullMarked;
