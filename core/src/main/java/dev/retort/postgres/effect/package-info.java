/**
 * The effect of a statement whose end nobody saw, as the catalog shows it.
 */
@NullMarked
package dev.retort.postgres.effect;

import org.jspecify.annotations.NullMarked;
