/** Sample migrations for the tests of {@code ClassSource}. */
@NullMarked
package dev.retort.source.sample;

import org.jspecify.annotations.NullMarked;
