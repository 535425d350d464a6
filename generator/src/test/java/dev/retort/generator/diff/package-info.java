/** Tests of the difference: one class for each kind of object, and the laws on a real server. */
@NullMarked
package dev.retort.generator.diff;

import org.jspecify.annotations.NullMarked;
