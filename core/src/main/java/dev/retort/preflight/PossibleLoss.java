package dev.retort.preflight;

import org.jspecify.annotations.Nullable;

/**
 * Rows that an operation may lose or change.
 *
 * @param what the change, such as {@code drops a table that has rows}
 * @param where the changed object, such as {@code users.email}; for a statement of the author, its text
 * @param rows the question whether such rows exist; null if only the author knows
 */
record PossibleLoss(String what, String where, @Nullable RowQuestion rows) {}
