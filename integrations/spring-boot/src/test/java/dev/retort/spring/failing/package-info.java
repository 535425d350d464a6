/** A migration with a statement that the server refuses. */
@NullMarked
package dev.retort.spring.failing;

import org.jspecify.annotations.NullMarked;
