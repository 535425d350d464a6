/**
 * Rows that an operation would fail on: an operation becomes {@link dev.retort.postgres.rows.RowRule}s, and a rule a query
 * that finds what breaks it. Which of them may be asked before a run, the runner knows.
 */
@NullMarked
package dev.retort.postgres.rows;

import org.jspecify.annotations.NullMarked;
