/**
 * A value of one type becomes a value of another: the {@code USING} expressions that a change of type needs.
 */
@NullMarked
package dev.retort.generator.conversion;

import org.jspecify.annotations.NullMarked;
