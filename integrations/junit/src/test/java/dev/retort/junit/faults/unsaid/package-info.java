/** A migration that calls a statement harmless, although it changes values. */
@NullMarked
package dev.retort.junit.faults.unsaid;

import org.jspecify.annotations.NullMarked;
