package dev.retort.preflight;

import org.jspecify.annotations.Nullable;

/**
 * Rows that an operation may lose or change.
 *
 * @param what what is done, such as {@code drops a table that has rows}
 * @param where what it is done to, such as {@code users.email}; for a statement of the author, its text
 * @param rows whether there are such rows; null if only the author knows
 */
record PossibleLoss(String what, String where, @Nullable RowQuestion rows) {}
