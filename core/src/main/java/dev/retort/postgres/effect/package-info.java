/**
 * Finds in the catalog whether an interrupted non-transactional statement has had its effect.
 */
@NullMarked
package dev.retort.postgres.effect;

import org.jspecify.annotations.NullMarked;
