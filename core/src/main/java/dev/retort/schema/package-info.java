/**
 * A database schema as values: the schema that the entities define and the schema that the catalog records are both
 * read into these records, and the diff compares them.
 *
 * <p>All records have exact {@code equals} and are sorted where order has no meaning. Two schemas without a difference
 * for the diff may still be unequal: a name that the author did not give is not a difference. The package knows
 * PostgreSQL's spelling of types and its rules for default names, but no statements, no JDBC and no Hibernate.
 */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
