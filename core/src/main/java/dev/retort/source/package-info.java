/**
 * Loads migrations, either from a folder of sources that are compiled in memory ({@code FolderSource}), or from the
 * classes of an application ({@code ClassSource}). Both return {@code LoadedMigration}s with the metadata of their
 * {@code @Revision}; {@code dev.retort.revision} builds the graph from these.
 */
@NullMarked
package dev.retort.source;

import org.jspecify.annotations.NullMarked;
