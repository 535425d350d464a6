/**
 * Reads the entity classes: turns Hibernate's boot metadata into a {@link dev.retort.schema.Schema}.
 *
 * <p>Only this package sees Hibernate. It never connects: the dialect is pinned to the version of the target server.
 *
 * <p>It has three parts. {@code EntityBoot} and the classes around it let Hibernate map the entities. The readers, from
 * {@code SchemaReader} on, turn the metadata into values. The classes named {@code …Text} and the parsers read the SQL
 * fragments in mappings. All are in one package, because {@code ApplicationClassLoader} loads this package a second
 * time, together with the application's own Hibernate.
 */
@NullMarked
package dev.retort.generator.hibernate;

import org.jspecify.annotations.NullMarked;
