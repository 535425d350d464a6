/**
 * The commands that concern a database and its history: upgrade, downgrade, current, status, history, stamp, repair.
 */
@NullMarked
package dev.retort.cli.database;

import org.jspecify.annotations.NullMarked;
