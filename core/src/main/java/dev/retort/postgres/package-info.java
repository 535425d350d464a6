/**
 * Fundamentals of PostgreSQL's SQL: identifiers, keywords, tokens, server versions.
 *
 * <p>The subpackages read the catalog, write statements and compare expressions.
 */
@NullMarked
package dev.retort.postgres;

import org.jspecify.annotations.NullMarked;
