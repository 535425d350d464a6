/** Tests of what a difference means for the rows that are there. */
@NullMarked
package dev.retort.generator.rows;

import org.jspecify.annotations.NullMarked;
