package dev.retort.generator.measure;

import dev.retort.generator.note.LockMode;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effects of a statement on one relation.
 *
 * @param name its name before the statement
 * @param lock the lock that the statement takes on it, or null if it takes none
 * @param rewritten whether its rows are written into a new file
 * @param scanned whether its rows are read
 * @param rebuiltIndexes its indexes that are built again
 * @param builtIndexes its new indexes
 */
record MeasuredRelation(
        QualifiedName name,
        @Nullable LockMode lock,
        boolean rewritten,
        boolean scanned,
        List<String> rebuiltIndexes,
        List<String> builtIndexes) {

    MeasuredRelation {
        rebuiltIndexes = List.copyOf(rebuiltIndexes);
        builtIndexes = List.copyOf(builtIndexes);
    }

    boolean isAffected() {
        return lock != null || rewritten || scanned || !rebuiltIndexes.isEmpty() || !builtIndexes.isEmpty();
    }
}
