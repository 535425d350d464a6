/** Tests of what a difference means for the rows that are there. */
@NullMarked
package dev.retort.generator.impact;

import org.jspecify.annotations.NullMarked;
