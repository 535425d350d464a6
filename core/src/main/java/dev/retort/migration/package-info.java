/**
 * What a migration sees: {@link dev.retort.migration.Migration} to implement, {@link dev.retort.migration.Revision} to
 * say where it stands, {@link dev.retort.migration.Operations} to say what it does, and the words of
 * {@link dev.retort.migration.Definitions} to say it with.
 */
@NullMarked
package dev.retort.migration;

import org.jspecify.annotations.NullMarked;
