package dev.retort.generator.rename;

import dev.retort.schema.ColumnName;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renames sequences that are named after a renamed table or column: those that PostgreSQL creates for serial columns,
 * and Hibernate's {@code table_seq}. A new sequence in their place would start over.
 */
final class FollowingSequences {

    private FollowingSequences() {}

    static void add(ResolvedRename resolved, Schema actual, Schema wanted) {
        for (Sequence sequence : actual.sequences()) {
            boolean decided = resolved.objects(RenamableObject.SEQUENCE).containsKey(sequence.name());
            boolean stays = wanted.sequence(sequence.name()).isPresent();
            if (!decided && !stays) {
                nameAfter(resolved, sequence)
                        .filter(name -> wanted.sequence(name).isPresent())
                        .filter(name -> actual.sequence(name).isEmpty())
                        .ifPresent(name ->
                                resolved.objects(RenamableObject.SEQUENCE).put(sequence.name(), name));
            }
        }
    }

    private static Optional<QualifiedName> nameAfter(ResolvedRename resolved, Sequence sequence) {
        ColumnName owner = sequence.owner();
        return owner == null
                ? nameAfterTable(resolved, sequence.name())
                : Stream.of(owner)
                        .filter(column -> sequence.name()
                                .equals(column.table().sibling(serialSequence(column.table(), column.column()))))
                        .map(column -> {
                            QualifiedName table = resolved.nameAfter(RenamableObject.TABLE, column.table());
                            String name = resolved.nameAfter(RenamablePart.COLUMN, column.table(), column.column());
                            return table.sibling(serialSequence(table, name));
                        })
                        .findFirst();
    }

    private static Optional<QualifiedName> nameAfterTable(ResolvedRename resolved, QualifiedName sequence) {
        return resolved.objects(RenamableObject.TABLE).entrySet().stream()
                .filter(rename -> sequence.equals(hibernateSequence(rename.getKey())))
                .map(rename -> hibernateSequence(rename.getValue()))
                .findFirst();
    }

    private static String serialSequence(QualifiedName table, String column) {
        return ConventionalName.sequence(table, column);
    }

    private static QualifiedName hibernateSequence(QualifiedName table) {
        return table.sibling(ConventionalName.truncate(table.name() + "_seq"));
    }
}
