/**
 * SQL text is split into tokens, so that it can be read and rewritten.
 */
@NullMarked
package dev.retort.generator.sql;

import org.jspecify.annotations.NullMarked;
