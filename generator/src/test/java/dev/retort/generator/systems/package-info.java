/**
 * The example systems, each on the whole way that its team goes: their committed migrations are written anew, applied to
 * a database with rows, used by a Hibernate application, undone and applied again.
 */
@NullMarked
package dev.retort.generator.systems;

import org.jspecify.annotations.NullMarked;
