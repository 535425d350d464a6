/**
 * Writes a migration as Java: a {@link dev.retort.generator.writer.MigrationDraft} comes in, the text of a class goes out
 * that a person reviews and that records the same operations when it runs. One class for each kind of object turns its
 * operations into calls, {@code Layout} breaks the lines; the only package that sees JavaPoet.
 */
@NullMarked
package dev.retort.generator.writer;

import org.jspecify.annotations.NullMarked;
