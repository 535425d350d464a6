/**
 * The effect of operations on existing rows and dependent objects: operations go in, and come out with backfills and
 * with the statements that restore dependent objects.
 */
@NullMarked
package dev.retort.generator.impact;

import org.jspecify.annotations.NullMarked;
