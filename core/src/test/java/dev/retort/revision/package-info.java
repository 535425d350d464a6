/** Tests of the graph of revisions; the shapes are named after what they look like. */
@NullMarked
package dev.retort.revision;

import org.jspecify.annotations.NullMarked;
