/** A note tells a reviewer about one operation. Every step that finds something out about operations can take notes. */
@NullMarked
package dev.retort.generator.note;

import org.jspecify.annotations.NullMarked;
