/**
 * The graph of revisions as pure values: {@link dev.retort.revision.RevisionGraph} is built from what the migrations say
 * about themselves, a {@link dev.retort.revision.RevisionTarget} is parsed once from what a person typed, and a
 * {@link dev.retort.revision.RevisionPath} is the steps between the two. Nothing here reads a file or a database.
 */
@NullMarked
package dev.retort.revision;

import org.jspecify.annotations.NullMarked;
