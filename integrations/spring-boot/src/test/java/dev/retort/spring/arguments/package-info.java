/** A migration that requires an argument. */
@NullMarked
package dev.retort.spring.arguments;

import org.jspecify.annotations.NullMarked;
