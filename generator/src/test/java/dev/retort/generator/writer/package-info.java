/** Tests of the writer: what it writes is compiled and recorded, and the operations that come out are compared. */
@NullMarked
package dev.retort.generator.writer;

import org.jspecify.annotations.NullMarked;
