/**
 * The graph of revisions as values. A {@link dev.retort.revision.RevisionGraph} is built from the annotations of the
 * migrations, a {@link dev.retort.revision.RevisionTarget} is parsed from user input, and a
 * {@link dev.retort.revision.RevisionPath} lists the steps from the applied revisions to a target. No class here reads
 * a file or a database.
 */
@NullMarked
package dev.retort.revision;

import org.jspecify.annotations.NullMarked;
