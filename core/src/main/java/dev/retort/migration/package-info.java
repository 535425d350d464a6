/**
 * The API of migrations. An author implements {@link dev.retort.migration.Migration}, annotates it with
 * {@link dev.retort.migration.Revision}, and calls the methods of {@link dev.retort.migration.Operations} with
 * arguments from {@link dev.retort.migration.Definitions}.
 */
@NullMarked
package dev.retort.migration;

import org.jspecify.annotations.NullMarked;
