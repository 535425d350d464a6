/** Converts values of one type to another type: the {@code USING} expressions for changes of a column's type. */
@NullMarked
package dev.retort.generator.conversion;

import org.jspecify.annotations.NullMarked;
