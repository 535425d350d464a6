/** Tests of the runner. Each test that ends in {@code IT} uses its own database. */
@NullMarked
package dev.retort.runner;

import org.jspecify.annotations.NullMarked;
