/** More of them, in a package below. */
@NullMarked
package dev.retort.source.sample.deeper;

import org.jspecify.annotations.NullMarked;
