/**
 * Reads SQL text as PostgreSQL prints it: its tokens, the columns that it names, and the names that follow from these.
 */
@NullMarked
package dev.retort.generator.sql;

import org.jspecify.annotations.NullMarked;
