/**
 * The example systems, each with its team's whole history: their committed migrations are generated again, applied to
 * a database with rows, used by a Hibernate application, undone and applied again.
 */
@NullMarked
package dev.retort.generator.systems;

import org.jspecify.annotations.NullMarked;
