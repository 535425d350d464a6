/**
 * Writes operations as SQL statements.
 *
 * <p>Internal.
 */
@NullMarked
package dev.retort.postgres.sql;

import org.jspecify.annotations.NullMarked;
