/** Sample migrations in a subpackage. */
@NullMarked
package dev.retort.source.sample.deeper;

import org.jspecify.annotations.NullMarked;
