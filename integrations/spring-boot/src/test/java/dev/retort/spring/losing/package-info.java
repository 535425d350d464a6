/** A migration that drops a column which has values. */
@NullMarked
package dev.retort.spring.losing;

import org.jspecify.annotations.NullMarked;
