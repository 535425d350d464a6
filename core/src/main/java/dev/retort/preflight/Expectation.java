package dev.retort.preflight;

import dev.retort.postgres.catalog.Thing;

/**
 * What a plan expects of the database as it is before the first statement.
 *
 * @param thing something that has a name
 * @param there whether it must be there, or must not
 */
record Expectation(Thing thing, boolean there) {}
