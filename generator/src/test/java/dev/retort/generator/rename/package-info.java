/** Tests of renames: how they are written, ordered and applied to texts. */
@NullMarked
package dev.retort.generator.rename;

import org.jspecify.annotations.NullMarked;
