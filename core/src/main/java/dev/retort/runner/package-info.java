/**
 * The runner: {@link dev.retort.runner.Migrator} takes the lock, reads the history, makes a {@link dev.retort.runner.Plan}
 * and runs it. A plan is a value that holds every statement, so whoever runs it and whoever prints it cannot differ.
 */
@NullMarked
package dev.retort.runner;

import org.jspecify.annotations.NullMarked;
