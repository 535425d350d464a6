package dev.retort.generator.rename;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTracker;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The renames of the sequences of identity columns that a difference replaces. They expect the names that PostgreSQL
 * gives. A sequence with another name is in nobody's way, and the downgrade restores its name by itself.
 */
public final class ReplacedSequences {

    private final Map<ColumnName, String> identities;
    private final RenameTracker tracker = new RenameTracker();

    /**
     * Prepares for a database.
     *
     * @param renames the renames before the difference
     * @param identities the sequences of identity columns before the renames
     */
    public ReplacedSequences(RenamePlan renames, Map<ColumnName, String> identities) {
        this.identities = Map.copyOf(identities);
        renames.operations().forEach(tracker::track);
    }

    /** The operations without the renames of sequences that have other names. */
    public List<Operation> existing(List<Operation> difference) {
        Set<QualifiedName> existing = Operation.select(difference, RenameColumn.class)
                .filter(this::hasConventionalSequence)
                .map(ReplacedSequences::conventionalSequence)
                .collect(Collectors.toSet());
        return difference.stream()
                .filter(operation -> !operation.is(Action.RENAME, Kind.SEQUENCE)
                        || existing.contains(operation.subject().name()))
                .toList();
    }

    private boolean hasConventionalSequence(RenameColumn rename) {
        QualifiedName table = tracker.table(rename.table());
        return table != null
                && conventionalSequence(rename)
                        .name()
                        .equals(identities.get(new ColumnName(table, tracker.column(rename.table(), rename.from()))));
    }

    private static QualifiedName conventionalSequence(RenameColumn rename) {
        return rename.table().sibling(ConventionalName.sequence(rename.table(), rename.from()));
    }
}
