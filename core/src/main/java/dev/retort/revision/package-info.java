/**
 * The graph of revisions as pure values: {@code RevisionGraph} is built from what the migrations say
 * about themselves, a {@code RevisionTarget} is parsed once from what a person typed, and a
 * {@code RevisionPath} is the steps between the two. Nothing here reads a file or a database.
 */
@NullMarked
package dev.retort.revision;

import org.jspecify.annotations.NullMarked;
