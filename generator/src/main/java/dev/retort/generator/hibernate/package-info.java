/**
 * Hibernate's boot metadata in, a {@link dev.retort.schema.Schema} out: what the entity classes want of the database.
 *
 * <p>The only package that sees Hibernate. It never connects: the dialect is pinned to the target server's version.
 */
@NullMarked
package dev.retort.generator.hibernate;

import org.jspecify.annotations.NullMarked;
