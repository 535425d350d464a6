/**
 * PostgreSQL's names, keywords, versions and texts.
 *
 * <p>The packages below this one read the catalog, write SQL and compare expressions.
 */
@NullMarked
package dev.retort.postgres;

import org.jspecify.annotations.NullMarked;
