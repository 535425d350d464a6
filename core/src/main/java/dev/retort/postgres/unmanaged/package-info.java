/**
 * Objects that Retort does not manage and must not damage: which exist, which depend on tables, and which block a
 * statement.
 */
@NullMarked
package dev.retort.postgres.unmanaged;

import org.jspecify.annotations.NullMarked;
