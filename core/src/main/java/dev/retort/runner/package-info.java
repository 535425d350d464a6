/**
 * A plan is executed: one transaction for each segment, with its change of the history.
 *
 * <p>{@link dev.retort.runner.Migrator} is the entry point. After an interruption a run continues where the history and the
 * catalog say that the last one stopped.
 */
@NullMarked
package dev.retort.runner;

import org.jspecify.annotations.NullMarked;
