/**
 * Migrates many targets in one run: schemas of a database, databases, and hosts.
 *
 * <p>{@link dev.retort.fleet.Fleet} is the entry point. It finds the targets that have something to do with one query for
 * each database, checks them all before the first statement, and runs a {@link dev.retort.runner.Migrator} on each.
 */
@NullMarked
package dev.retort.fleet;

import org.jspecify.annotations.NullMarked;
