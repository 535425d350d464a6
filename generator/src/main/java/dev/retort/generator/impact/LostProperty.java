package dev.retort.generator.impact;

import dev.retort.postgres.unmanaged.DependentProperty;
import org.jspecify.annotations.Nullable;

/**
 * A property of a dependent object that the upgrade or the downgrade drops or resets.
 *
 * @param operation the index of the operation that loses it, from 0; -1 if its inverse does, in the downgrade
 * @param attachment the property
 * @param dropped whether the operation drops the whole relation
 * @param restoringSql the statement that restores it at the end of the upgrade, under the names at that point, or null if
 *     it stays lost
 */
record LostProperty(int operation, DependentProperty attachment, boolean dropped, @Nullable String restoringSql) {}
