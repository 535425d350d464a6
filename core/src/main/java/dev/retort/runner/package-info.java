/**
 * Executes a plan: one transaction for each segment, with its change of the history.
 *
 * <p>{@link dev.retort.runner.Migrator} is the entry point. After an interruption, the next run continues from the
 * state that the history and the catalog show.
 */
@NullMarked
package dev.retort.runner;

import org.jspecify.annotations.NullMarked;
