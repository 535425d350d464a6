/** Tests of the runner; those that end in {@code IT} work on a database of their own. */
@NullMarked
package dev.retort.runner;

import org.jspecify.annotations.NullMarked;
