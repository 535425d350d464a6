/**
 * Writes operations as SQL statements.
 */
@NullMarked
package dev.retort.postgres.sql;

import org.jspecify.annotations.NullMarked;
