/**
 * Holds the notes on operations for the reviewer of a migration. Every step that examines operations can add notes.
 * Notes that recur at many operations are merged when a file is written.
 */
@NullMarked
package dev.retort.generator.note;

import org.jspecify.annotations.NullMarked;
