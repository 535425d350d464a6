/**
 * Writes migrations as Java source. A {@link dev.retort.generator.writer.MigrationDraft} goes in. The text of a class
 * comes out, which a person reviews and which records the same operations when it runs. Each kind of object has a class
 * that turns its operations into calls, and {@code Layout} breaks the lines. Only this package sees JavaPoet.
 */
@NullMarked
package dev.retort.generator.writer;

import org.jspecify.annotations.NullMarked;
