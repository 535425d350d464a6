/** Migrations with two heads. */
@NullMarked
package dev.retort.junit.faults.heads;

import org.jspecify.annotations.NullMarked;
