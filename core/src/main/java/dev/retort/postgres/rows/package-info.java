/**
 * Finds existing rows that would make an operation fail. An operation has {@link dev.retort.postgres.rows.RowRule}s,
 * and each rule has a query for the rows that violate it. The package {@code dev.retort.preflight} decides which rules
 * can be checked before a run. {@link dev.retort.postgres.rows.TypeTrials} tries changes of type on copies of rows.
 *
 * <p>Internal.
 */
@NullMarked
package dev.retort.postgres.rows;

import org.jspecify.annotations.NullMarked;
