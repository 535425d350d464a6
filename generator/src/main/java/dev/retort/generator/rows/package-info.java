/**
 * What a difference means for the rows that are there: {@code RowFacts} of the database go in, and the operations come
 * out with the values that these rows get, or with the question for them.
 */
@NullMarked
package dev.retort.generator.rows;

import org.jspecify.annotations.NullMarked;
