/**
 * Where migrations come from: a folder of sources that are compiled in memory ({@code FolderSource}), or the classes of
 * an application ({@code ClassSource}). Both give {@code LoadedMigration}s, each with what its {@code @Revision} says;
 * how these stand to each other is the business of {@code dev.retort.revision}.
 */
@NullMarked
package dev.retort.source;

import org.jspecify.annotations.NullMarked;
