package dev.retort.generator.measure;

import dev.retort.generator.note.LockMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The effects of a statement on the relations that were there before it.
 *
 * @param relations the relations that it locks, rewrites or scans, sorted by name
 */
record Measurement(List<MeasuredRelation> relations) {

    Measurement {
        relations = List.copyOf(relations);
    }

    /**
     * Compares the relations before and after a statement. The locks are those that the session did not have before; the
     * end of a transaction releases them, so that they are seen in the transaction of the statement only.
     */
    static Measurement between(RelationStates before, RelationStates after) {
        List<MeasuredRelation> relations = new ArrayList<>();
        for (RelationState state : before.all()) {
            MeasuredRelation measured =
                    state.isIndex() ? ofIndex(state, before, after) : ofRelation(state, before, after);
            if (measured.isAffected()) {
                relations.add(measured);
            }
        }
        relations.sort(Comparator.comparing(relation -> relation.name().toString()));
        return new Measurement(relations);
    }

    /** Readers and writers of a table lock its indexes, too. So does a statement that locks the table as strongly. */
    private static MeasuredRelation ofIndex(RelationState index, RelationStates before, RelationStates after) {
        LockMode lock = newLock(index, before, after);
        LockMode ofTable = after.lock(index.table());
        boolean isCovered = lock != null && ofTable != null && lock.compareTo(ofTable) <= 0;
        return new MeasuredRelation(index.name(), isCovered ? null : lock, false, false, List.of(), List.of());
    }

    private static MeasuredRelation ofRelation(RelationState relation, RelationStates before, RelationStates after) {
        RelationState later = after.get(relation.oid());
        boolean isRewritten = relation.hasRows() && later != null && later.file() != relation.file();
        List<RelationState> earlierIndexes = indexes(relation, before);
        List<RelationState> laterIndexes = indexes(relation, after);
        Set<Long> files =
                new HashSet<>(earlierIndexes.stream().map(RelationState::file).toList());
        Set<String> names = new HashSet<>(
                earlierIndexes.stream().map(index -> index.name().name()).toList());
        List<String> built = laterIndexes.stream()
                .filter(index -> index.file() != 0 && !files.contains(index.file()))
                .map(index -> index.name().name())
                .sorted()
                .toList();
        return new MeasuredRelation(
                relation.name(),
                newLock(relation, before, after),
                isRewritten,
                scans(relation, laterIndexes, after) > scans(relation, earlierIndexes, before),
                built.stream().filter(names::contains).toList(),
                built.stream().filter(name -> !names.contains(name)).toList());
    }

    private static @Nullable LockMode newLock(RelationState relation, RelationStates before, RelationStates after) {
        LockMode earlier = before.lock(relation.oid());
        LockMode later = after.lock(relation.oid());
        return later != null && (earlier == null || later.compareTo(earlier) > 0) ? later : null;
    }

    private static List<RelationState> indexes(RelationState table, RelationStates states) {
        return states.all().stream()
                .filter(state -> state.isIndex() && state.table() == table.oid())
                .toList();
    }

    private static long scans(RelationState table, Collection<RelationState> indexes, RelationStates states) {
        RelationState state = states.get(table.oid());
        return Stream.concat(Stream.ofNullable(state), indexes.stream())
                .mapToLong(RelationState::scans)
                .sum();
    }
}
