package dev.retort.generator.impact;

import dev.retort.postgres.unmanaged.DependentProperty;
import org.jspecify.annotations.Nullable;

/**
 * An attachment that goes, or is reset, on the way there or on the way back.
 *
 * @param operation the number of the operation that takes it along, from 0; -1 for one that does so on the way back
 * @param attachment what it is
 * @param dropped whether it drops the whole relation
 * @param again what makes it again at the end of the way there, under the names that things have by then; null where it
 *     is gone
 */
record LostProperty(int operation, DependentProperty attachment, boolean dropped, @Nullable String again) {}
