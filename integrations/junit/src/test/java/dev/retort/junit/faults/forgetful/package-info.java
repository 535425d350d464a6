/** A migration whose downgrade forgets a column. */
@NullMarked
package dev.retort.junit.faults.forgetful;

import org.jspecify.annotations.NullMarked;
