/** A migration that takes longer than it may. */
@NullMarked
package dev.retort.spring.slow;

import org.jspecify.annotations.NullMarked;
