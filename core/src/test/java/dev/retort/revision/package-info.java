/** Tests of the graph of revisions. The shapes are named after their appearance. */
@NullMarked
package dev.retort.revision;

import org.jspecify.annotations.NullMarked;
