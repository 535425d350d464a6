/**
 * A note tells a reviewer about one operation. Every step that finds something out about operations can take notes. Those
 * that recur at many operations are merged where a file is written.
 */
@NullMarked
package dev.retort.generator.note;

import org.jspecify.annotations.NullMarked;
