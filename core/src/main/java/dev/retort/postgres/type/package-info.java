/**
 * PostgreSQL's types: their families, and the effect of a change of a column's type on its values.
 *
 * <p>Internal.
 */
@NullMarked
package dev.retort.postgres.type;

import org.jspecify.annotations.NullMarked;
