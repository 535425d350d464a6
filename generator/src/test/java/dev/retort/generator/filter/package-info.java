/** Tests of what is left out of a comparison. */
@NullMarked
package dev.retort.generator.filter;

import org.jspecify.annotations.NullMarked;
